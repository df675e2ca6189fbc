package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of a run as SARIF refers to them: by a URI and by their index among the artifacts. */
final class SarifArtifacts {

    private static final String SAFE = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifArtifacts(List<CheckedDocument> documents) {
        documents.forEach(document -> indexes.putIfAbsent(uri(document.name()), indexes.size()));
    }

    /** The artifacts by their indexes. */
    List<Map<String, Object>> descriptions() {
        return indexes.keySet().stream().map(SarifArtifacts::description).toList();
    }

    private static Map<String, Object> description(String uri) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("location", Map.of("uri", uri));
        artifact.put("roles", List.of("analysisTarget"));
        artifact.put("mimeType", "application/json");
        artifact.put("encoding", "UTF-8");
        return artifact;
    }

    /** Where a document is. */
    Map<String, Object> location(CheckedDocument document) {
        String uri = uri(document.name());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("uri", uri);
        location.put("index", indexes.getOrDefault(uri, -1));
        return location;
    }

    /** The URI of a name: a relative one stays relative, without dots in front; an absolute one is that of a file. */
    static String uri(String name) {
        String path = name.replaceFirst("^(\\./+)+(?=.)", "");
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        return path.matches("[A-Za-z]:/.*")
                ? "file:///" + path.substring(0, 2) + encoded(path.substring(2))
                : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(UTF_8)) {
            boolean safe = b > 0 && (isAlphanumeric(b) || SAFE.indexOf(b) >= 0);
            encoded.append(safe ? Character.toString(b) : "%" + HEX.toHexDigits(b));
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
    }
}
