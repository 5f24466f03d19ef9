package griffie.registry.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Fetches one page after the other: waits between two requests, tries again what may become better, and never follows
/// a redirect to another server.
final class Courier implements AutoCloseable {
    private static final String NAME = "Griffie/0.1 (catalogue update; asks one page at a time)";
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Pace pace;
    private final Waiting waiting;
    private boolean isFirst = true;

    Courier(Pace pace, Waiting waiting) {
        this.pace = pace;
        this.waiting = waiting;
    }

    /// Lets time pass.
    interface Waiting {
        Waiting REAL = Thread::sleep;

        void pass(Duration time) throws InterruptedException;
    }

    /// What is made of a page; it throws when the page is damaged.
    interface Reading<T> {
        T of(byte[] page) throws IOException;
    }

    /// Fetches a page and reads it. A damaged page is fetched again, as a server under load cuts pages short.
    ///
    /// @throws IOException when it fails for good; the message names the address and says what to do
    <T> T fetch(URI address, Reading<T> reading) throws IOException {
        if (!isFirst) pass(pace.pause());
        isFirst = false;
        var backOff = pace.backOff();
        for (int attempt = 1; ; attempt++) {
            try {
                return reading.of(page(address, 0));
            } catch (SourceRefusal refused) {
                throw refused.from(address);
            } catch (Later later) {
                if (attempt >= pace.tries()) throw failed(address, later);
                pass(later.delay.orElse(backOff));
            } catch (InterruptedIOException interrupted) {
                throw interrupted;
            } catch (IOException failure) {
                if (attempt >= pace.tries()) throw failed(address, failure);
                pass(backOff);
            }
            backOff = backOff.multipliedBy(2);
        }
    }

    private static IOException failed(URI address, IOException failure) {
        return new IOException(
                "%s: %s; run the update again later, it goes on from here".formatted(address, failure.getMessage()),
                failure);
    }

    private byte[] page(URI address, int redirects) throws IOException {
        var response = send(address);
        int status = response.statusCode();
        if (status == 200) return response.body();
        if (status >= 301 && status <= 308 && status != 304) {
            var target =
                    address.resolve(response.headers().firstValue("Location").orElse(""));
            if (!isSameServer(address, target) || redirects >= MOST_REDIRECTS) {
                throw new SourceRefusal(
                        "%s: sends on to %s, which was not asked for; give that address yourself if it is right"
                                .formatted(address, target));
            }
            return page(target, redirects + 1);
        }
        if (status == 429 || status >= 500) throw later(response);
        throw new SourceRefusal("%s: answered %d: %s".formatted(address, status, beginning(response.body())));
    }

    private HttpResponse<byte[]> send(URI address) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(pace.deadline())
                .header("User-Agent", NAME)
                .build();
        var answer = client.sendAsync(request, head -> new LimitedBody(pace.largest()));
        try {
            // The timeout of the request ends with the head of the answer; a body may come drop by drop for ever.
            return answer.get(pace.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + pace.deadline().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(why(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    private static String why(@Nullable Throwable failure) {
        return failure instanceof ConnectException ? "no connection" : String.valueOf(failure);
    }

    private static boolean isSameServer(URI one, URI two) {
        return String.valueOf(one.getScheme()).equals(two.getScheme())
                && String.valueOf(one.getHost()).equals(two.getHost())
                && one.getPort() == two.getPort();
    }

    private Later later(HttpResponse<byte[]> response) throws SourceRefusal {
        var delay = response.headers().firstValue("Retry-After").flatMap(Courier::delay);
        if (delay.filter(asked -> asked.compareTo(pace.patience()) > 0).isPresent()) {
            throw new SourceRefusal(
                    "%s: asks to come back in %d minutes; run the update again then, it goes on from here"
                            .formatted(response.uri(), delay.get().toMinutes()));
        }
        return new Later("answered " + response.statusCode(), delay);
    }

    /// `Retry-After` holds seconds, or a date.
    private static Optional<Duration> delay(String written) {
        if (written.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        try {
            var date = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            var delay = Duration.between(Instant.now(), date.toInstant());
            return delay.isNegative() ? Optional.empty() : Optional.of(delay);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String beginning(byte[] body) {
        return new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8).strip();
    }

    private void pass(Duration time) throws IOException {
        try {
            waiting.pass(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// The server asks to come back, perhaps after some time.
    private static final class Later extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Duration> delay;

        Later(String message, Optional<Duration> delay) {
            super(message);
            this.delay = delay;
        }
    }
}
