package griffie.desk.console;

import griffie.desk.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a command speaks: what it found to `out`, messages to `err`, both in UTF-8.
///
/// The launcher says in `griffie.terminal` which of the two are terminals (`out`, `err`, `out,err`): Java cannot tell
/// them apart.
public record Console(PrintWriter out, PrintWriter err, Words words, Paint paint, Progress progress) {
    static Console of(Locale locale, Paint wish) {
        String terminals = System.getProperty("griffie.terminal", "");
        boolean colourless = System.getenv("NO_COLOR") != null || !terminals.contains("out");
        var words = Words.in(locale);
        var err = writer(FileDescriptor.err);
        return new Console(
                writer(FileDescriptor.out),
                err,
                words,
                colourless ? Paint.PLAIN : wish,
                terminals.contains("err") ? Progress.bar(words.say("progress")) : Progress.silent());
    }

    /// One message for a person, on the error stream.
    public void complain(String message) {
        out.flush();
        err.println("griffie: " + message);
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
