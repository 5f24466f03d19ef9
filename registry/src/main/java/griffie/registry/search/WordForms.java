package griffie.registry.search;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/// Knows which Dutch forms are one word (`brief`, `brieven`) and of which words a compound is made
/// (`krijgs` + `gevangenen`).
///
/// The table is made from the word list of OpenTaal; all words in it are small and without diacritics.
final class WordForms {
    static final int BEGINS = 1;
    static final int ENDS = 2;

    private static final int SHORTEST_BEGIN = 3;
    private static final int SHORTEST_END = 3;
    private static final int LONGEST_COMPOUND = 40;
    private static final int MOST_PARTS = 4;

    private final FST<Long> forms;
    private final List<String> edits;

    private WordForms(FST<Long> forms, List<String> edits) {
        this.forms = forms;
        this.edits = edits;
    }

    /// The table that comes with Griffie.
    static WordForms bundled() {
        return Bundled.FORMS;
    }

    static WordForms read(DataInput in) throws IOException {
        int count = in.readVInt();
        var edits = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) edits.add(in.readString());
        var metadata = FST.readMetadata(in, PositiveIntOutputs.getSingleton());
        return new WordForms(new FST<>(metadata, in), edits);
    }

    /// The one form that stands for a word in all its forms; empty for a word that is not in the list.
    Optional<String> stem(String form) {
        long found = find(form);
        return found < 0 ? Optional.empty() : Optional.of(stem(form, found));
    }

    /// The words of which a compound is made, as they stand in it; empty when it is not one.
    List<String> parts(String word) {
        if (word.length() < SHORTEST_BEGIN + SHORTEST_END || word.length() > LONGEST_COMPOUND) return List.of();
        return new Compound(this, word).parts();
    }

    /// What is known of a form: its place in compounds and how its stem is made; below 0 when it is unknown.
    private long find(String form) {
        var walk = new Walk();
        for (int i = 0; i < form.length(); i++) {
            if (!walk.step(form.charAt(i))) return -1;
        }
        return walk.found();
    }

    private String stem(String form, long found) {
        String edit = edits.get((int) (found >>> 2));
        int space = edit.indexOf(' ');
        int cut = Integer.parseInt(edit, 0, space, 10);
        return form.substring(0, form.length() - cut) + edit.substring(space + 1);
    }

    /// The fewest parts in which a word can be cut, and of equals those with the longest last part.
    private static final class Compound {
        private final WordForms forms;
        private final String word;
        private final int[] begunWith;
        private final int[] cutAt;

        Compound(WordForms forms, String word) {
            this.forms = forms;
            this.word = word;
            this.begunWith = new int[word.length() + 1];
            this.cutAt = new int[word.length() + 1];
        }

        List<String> parts() {
            int end = word.length();
            begunWith[0] = 1;
            int last = -1;
            for (int start = 0; start <= end - SHORTEST_END; start++) {
                if (begunWith[start] == 0 || begunWith[start] > MOST_PARTS) continue;
                if (extend(start) && start > 0 && (last < 0 || begunWith[start] < begunWith[last])) last = start;
            }
            if (last < 0) return List.of();
            var parts = new ArrayList<String>();
            for (int from = last, to = end; to > 0; to = from, from = cutAt[from])
                parts.addFirst(word.substring(from, to));
            return parts;
        }

        // Marks where a part that begins here may end, and tells whether the whole rest is a last part.
        private boolean extend(int start) {
            var walk = forms.new Walk();
            for (int at = start; at < word.length(); at++) {
                if (!walk.step(word.charAt(at))) return false;
                long found = walk.found();
                if (found < 0) continue;
                int next = at + 1;
                if (next == word.length()) return (found & ENDS) != 0 && next - start >= SHORTEST_END;
                boolean begins = (found & BEGINS) != 0 && next - start >= SHORTEST_BEGIN;
                if (begins && (begunWith[next] == 0 || begunWith[next] > begunWith[start] + 1)) {
                    begunWith[next] = begunWith[start] + 1;
                    cutAt[next] = start;
                }
            }
            return false;
        }
    }

    /// A walk through the graph of forms, letter by letter.
    private final class Walk {
        private final FST.BytesReader reader = forms.getBytesReader();
        private final FST.Arc<Long> arc = forms.getFirstArc(new FST.Arc<>());
        private long sum;

        // Folded Dutch words are ASCII; another letter is in no form.
        boolean step(char c) {
            try {
                if (c >= 0x80 || forms.findTargetArc(c, arc, arc, reader) == null) return false;
            } catch (IOException e) {
                throw new UncheckedIOException("the graph lies in memory", e);
            }
            sum += arc.output();
            return true;
        }

        long found() {
            return arc.isFinal() ? sum + arc.nextFinalOutput() - 1 : -1;
        }
    }

    /// Holds the bundled table from its first use on.
    private static final class Bundled {
        static final WordForms FORMS = read();

        private static WordForms read() {
            try (var in = WordForms.class.getResourceAsStream("nl.forms")) {
                if (in == null) throw new FileNotFoundException("griffie/registry/search/nl.forms");
                return WordForms.read(new InputStreamDataInput(new BufferedInputStream(in, 1 << 16)));
            } catch (IOException broken) {
                throw new UncheckedIOException("the bundled word forms cannot be read", broken);
            }
        }
    }
}
