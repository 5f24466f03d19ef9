package griffie.desk.web;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;

/// What a person filled in, or an address names; what is absent is empty.
final class Form {
    private static final int MOST_DIGITS = 9;

    private Form() {}

    /// A field of a form. A body that is too large or cut off is refused.
    static String value(Context ctx, String name) {
        try {
            return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
        } catch (IllegalStateException | IllegalArgumentException | HttpException.RuntimeException e) {
            throw new TooMuch();
        }
    }

    static String query(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.queryParam(name), "");
    }

    /// A number that is not negative.
    static Optional<Integer> number(String written) {
        boolean isNumber = !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
