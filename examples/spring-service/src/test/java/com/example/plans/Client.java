package com.example.plans;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Speaks HTTP with the service. */
@Component
@Lazy
class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    Client(@Value("${local.server.port}") int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder json(String path, String language, byte[] body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> post(String path, String language, byte[] body) throws IOException, InterruptedException {
        return send(json(path, language, body));
    }

    HttpResponse<String> post(String path, String language, String body) throws IOException, InterruptedException {
        return post(path, language, body.getBytes(StandardCharsets.UTF_8));
    }
}
