package griffie.registry.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/// The forms of a language, each with the form from which it is made, and with their places in compounds.
final class FormClasses {
    private static final int WORD = 4;
    private static final int NOUN = 8;
    private static final int LISTED = 16;
    private static final int MASS = 32;
    private static final int LONGEST_CHAIN = 8;

    private final TreeMap<String, Integer> places = new TreeMap<>();
    private final Map<String, Derived> parents = new HashMap<>();

    /// How a form may be made of another, the surest way first.
    enum Way {
        IRREGULAR,
        PLURAL,
        ADJECTIVE,
        VERB,
        PREFIXED,
        OTHER
    }

    private record Derived(String base, Way way) {}

    /// A form that a word list names itself.
    void list(String form, Kind kind) {
        places.merge(form, LISTED | WORD | kind.flag, (a, b) -> a | b);
    }

    /// What a word list tells of a word: a noun has a plural of its own, a mass noun is at home in compounds.
    enum Kind {
        NOUN(FormClasses.NOUN),
        MASS(FormClasses.MASS),
        OTHER(0);

        private final int flag;

        Kind(int flag) {
            this.flag = flag;
        }
    }

    void add(String form, boolean isWord, boolean begins, boolean ends) {
        int place = (isWord ? WORD : 0) | (begins ? WordForms.BEGINS : 0) | (ends ? WordForms.ENDS : 0);
        places.merge(form, place, (a, b) -> a | b);
    }

    boolean has(String form) {
        return is(form, WORD);
    }

    List<String> words() {
        return new ArrayList<>(places.keySet());
    }

    /// The form from which, in the end, a form is made.
    String root(String form) {
        String root = form;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var derived = parents.get(root);
            if (derived == null || !isAllowed(root, derived.way())) return root;
            root = derived.base();
        }
        return root;
    }

    void derive(String form, String base, Way way) {
        if (form.equals(base)) return;
        parents.merge(form, new Derived(base, way), (a, b) -> isBetter(b, a) ? b : a);
    }

    // "slapen" is rather of "slaap" than of "slap".
    private static boolean isBetter(Derived one, Derived other) {
        int byWay = one.way().compareTo(other.way());
        return byWay != 0 ? byWay < 0 : one.base().length() > other.base().length();
    }

    // A noun with a plural of its own is no form of another word: "reden" is not of "rede", "geweld" not of "wellen".
    private boolean isAllowed(String form, Way way) {
        return switch (way) {
            case IRREGULAR -> true;
            case PLURAL -> !is(form, NOUN);
            case ADJECTIVE, VERB, PREFIXED -> !is(form, NOUN) && !is(form, MASS);
            case OTHER -> !is(form, LISTED);
        };
    }

    private boolean is(String form, int flag) {
        return (places.getOrDefault(form, 0) & flag) != 0;
    }

    String summary() {
        var sizes = new HashMap<String, List<String>>();
        places.keySet()
                .forEach(form -> sizes.computeIfAbsent(root(form), any -> new ArrayList<>())
                        .add(form));
        var text = new StringBuilder(places.size() + " forms, " + sizes.size() + " words; the largest:\n");
        sizes.values().stream()
                .sorted(Comparator.comparingInt((List<String> all) -> -all.size()))
                .limit(10)
                .forEach(all -> text.append(all).append('\n'));
        return text.toString();
    }

    void write(Path file) throws IOException {
        var edits = new LinkedHashMap<String, Integer>(Map.of("0 ", 0));
        var fst = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        var input = new IntsRefBuilder();
        for (var form : places.entrySet()) {
            String label = root(form.getKey());
            String edit = edit(form.getKey(), label);
            int number = edits.computeIfAbsent(edit, any -> edits.size());
            long output = ((long) number << 2) | (form.getValue() & (WordForms.BEGINS | WordForms.ENDS));
            fst.add(Util.toIntsRef(new BytesRef(form.getKey()), input), output + 1);
        }
        var compiled = FST.fromFSTReader(fst.compile(), fst.getFSTReader());
        try (var out = new OutputStreamDataOutput(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeVInt(edits.size());
            for (var edit : edits.keySet()) out.writeString(edit);
            compiled.save(out, out);
        }
    }

    private static String edit(String form, String label) {
        int shared = 0;
        int most = Math.min(form.length(), label.length());
        while (shared < most && form.charAt(shared) == label.charAt(shared)) shared++;
        return (form.length() - shared) + " " + label.substring(shared);
    }
}
