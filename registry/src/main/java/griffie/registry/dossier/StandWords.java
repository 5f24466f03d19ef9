package griffie.registry.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads from a sentence how far something has come. The words stand in `stands.txt`, the strongest first.
final class StandWords {
    private static final int GAP = 8;

    private record Phrase(Stand stand, List<List<String>> parts) {}

    private static final List<Phrase> PHRASES =
            WordList.lines("stands.txt").stream().map(StandWords::phrase).toList();

    private StandWords() {}

    static Optional<Stand> in(String sentence) {
        var words = ContentWords.folded(sentence);
        return PHRASES.stream()
                .filter(phrase -> isIn(words, phrase.parts()))
                .map(Phrase::stand)
                .findFirst();
    }

    private static Phrase phrase(String line) {
        int tab = line.indexOf('\t');
        var parts = Arrays.stream(line.substring(tab + 1).split("…"))
                .map(ContentWords::folded)
                .toList();
        return new Phrase(stand(line.substring(0, tab)), parts);
    }

    private static Stand stand(String written) {
        return Arrays.stream(Stand.values())
                .filter(stand -> stand.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stand: " + written));
    }

    private static boolean isIn(List<String> words, List<List<String>> parts) {
        for (int at : places(words, parts.getFirst(), 0, words.size())) {
            if (parts.size() == 1) return true;
            int after = at + parts.getFirst().size();
            if (!places(words, parts.getLast(), after, after + GAP).isEmpty()) return true;
        }
        return false;
    }

    private static List<Integer> places(List<String> words, List<String> part, int from, int to) {
        var places = new ArrayList<Integer>();
        int last = Math.min(to, words.size() - part.size());
        for (int at = from; at <= last; at++) {
            if (words.subList(at, at + part.size()).equals(part)) places.add(at);
        }
        return places;
    }
}
