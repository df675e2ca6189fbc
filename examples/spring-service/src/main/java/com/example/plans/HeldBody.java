package com.example.plans;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Holds the bodies of requests, up to the limit of size, so that lines and columns can be told later. */
@Component
class HeldBody extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    /** The body of a request: what was read of it before, and now the rest. */
    static byte[] of(WebRequest request) {
        Limited held = ((NativeWebRequest) request).getNativeRequest(Limited.class);
        try {
            held.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held.getContentAsByteArray();
    }

    private static final class Limited extends ContentCachingRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request, CheckConfiguration.MOST_BYTES);
        }

        /** Whoever reads the body gets this from the byte after the last that is allowed. */
        @Override
        protected void handleContentOverflow(int limit) {
            throw new ContentTooLargeException(null);
        }
    }
}
