package griffie.recognition.citation;

import griffie.paper.Reference;
import griffie.paper.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses on the web; one that carries an official identifier is a citation of that paper. Casebook: `addresses.md`.
final class Addresses {
    private static final Pattern ELI = Pattern.compile("https?://data\\.europa\\.eu/eli/.+");

    private static final Pattern PUBLISHER = Pattern.compile("""
            (?x)
            https?:// [^/]* (?: officielebekendmakingen\\.nl | repository\\.overheid\\.nl | wetten\\.overheid\\.nl ) / .*?
            (?<id> (?: kst | ah | h | kv | blg | nds | trb | stb | stcrt ) - [^/.?\\#]+ | BWB[RV]\\d{7} )
            (?: [/.?\\#] .* )?                                             # …/dossier/kst-31271-14.html
            """);

    private static final Pattern REGISTRATION = Pattern.compile("""
            (?x)
            https?:// [^/]* (?: tweedekamer\\.nl | berthub\\.eu | openkamer\\.org ) / .*?
            (?<! [0-9A-Z] ) (?<id> \\d{4} [ZDAP] \\d{4,6} ) (?! \\d ) .*   # …/detail?did=2021D41766&id=2021D41766
            """);

    private Addresses() {}

    static Reading read(Tokens tokens, int at) {
        String written = tokens.text(at);
        String address = written.substring(0, end(written));
        Span span = Span.at(tokens.start(at), address.length());
        return Reading.of(span, reference(address), at + 1);
    }

    static Reference reference(String address) {
        if (ELI.matcher(address).matches()) return new Reference.Eli(address);
        return id(PUBLISHER.matcher(address))
                .or(() -> id(REGISTRATION.matcher(address)))
                .orElseGet(() -> new Reference.WebAddress(address));
    }

    private static Optional<Reference> id(Matcher matcher) {
        if (!matcher.matches()) return Optional.empty();
        String id = matcher.group("id");
        return id.startsWith("kst-") ? Literals.kamerstuk(id) : Reference.parse(id);
    }

    /// Where the address ends: punctuation behind it belongs to the sentence, a bracket only when it was opened inside.
    private static int end(String written) {
        int open = unclosed(written);
        int end = written.length();
        while (end > 0) {
            char last = written.charAt(end - 1);
            boolean bracket = last == ')' || last == ']';
            if ((bracket && open >= 0) || (!bracket && ".,;:!?'’‘*_".indexOf(last) < 0)) break;
            if (bracket) open++;
            end--;
        }
        return end;
    }

    private static int unclosed(String written) {
        int open = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '(' || c == '[') open++;
            else if (c == ')' || c == ']') open--;
        }
        return open;
    }
}
