package griffie.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The style sheet, the script and the mark. Each has a checksum of its content in its name, so that browsers may keep
/// it for ever.
final class Assets {
    private static final List<String> NAMES = List.of("desk.css", "desk.js", "mark.svg");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private record Asset(String type, String content) {}

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> byName = new HashMap<>();

    private Assets() {}

    static Assets bundled() throws IOException {
        var assets = new Assets();
        for (var name : NAMES) assets.add(name);
        return assets;
    }

    private void add(String name) throws IOException {
        try (var in = Assets.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            int dot = name.lastIndexOf('.');
            String extension = name.substring(dot + 1);
            String hashed = name.substring(0, dot) + "." + checksum(bytes) + "." + extension;
            addresses.put(name, "/assets/" + hashed);
            byName.put(
                    hashed,
                    new Asset(Objects.requireNonNull(TYPES.get(extension)), new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    /// The address of an asset by its plain name.
    String address(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    void serve(Context ctx) {
        var asset = byName.get(ctx.pathParam("name"));
        if (asset == null) throw new NotThere();
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type() + "; charset=utf-8").result(asset.content());
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
