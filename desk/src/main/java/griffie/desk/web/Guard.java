package griffie.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

/// Lets through what comes from a page of this desk, and tells browsers to keep it shut for all else.
///
/// A web page elsewhere can make a browser ask 127.0.0.1 for anything, also under a name of its own that leads there.
/// So the Host must be ours, an Origin too where one is named, and what changes something must carry the token that
/// only our pages have.
final class Guard {
    static final String TOKEN = "token";

    private static final long LARGEST = WebDesk.LARGEST_UPLOAD_MEGABYTES * 1_000_000L;

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final String token;

    Guard() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    String token() {
        return token;
    }

    void check(Context ctx) throws IOException {
        harden(ctx);
        String own = "127.0.0.1:" + ctx.req().getLocalPort();
        String alias = "localhost:" + ctx.req().getLocalPort();
        if (!Set.of(own, alias).contains(header(ctx, "Host"))) throw new Refused();
        String origin = header(ctx, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + header(ctx, "Host"))) throw new Refused();
        if (ctx.method().equals(HandlerType.POST)) {
            requireSize(ctx);
            requireToken(ctx);
        }
    }

    // Browsers say how long a form is; what does not say it is not from one of our pages.
    private static void requireSize(Context ctx) throws IOException {
        long length = ctx.req().getContentLengthLong();
        if (length < 0) throw new Refused();
        if (length <= LARGEST) return;
        // A browser shows an answer only when it could send all it had; what is absurd is cut off.
        if (length <= 16 * LARGEST) ctx.req().getInputStream().transferTo(OutputStream.nullOutputStream());
        throw new TooMuch();
    }

    private void requireToken(Context ctx) {
        if (header(ctx, "Sec-Fetch-Site").equals("cross-site")) throw new Refused();
        byte[] given = Form.value(ctx, TOKEN).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) throw new Refused();
    }

    private static void harden(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
    }

    private static String header(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.header(name), "");
    }
}
