package griffie.intake.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Builds the smallest graph of a sorted list of words.
final class WordGraphBuilder {
    private final Map<List<Integer>, Integer> nodes = new HashMap<>();
    private final List<Integer> edges = new ArrayList<>(List.of(0)); // node 0 has no edges
    private final String alphabet;
    private final List<List<Integer>> open = new ArrayList<>();
    private String last = "";

    private WordGraphBuilder(String alphabet) {
        this.alphabet = alphabet;
        open.add(new ArrayList<>());
    }

    static WordGraph of(SortedSet<String> words) {
        var builder = new WordGraphBuilder(alphabet(words));
        for (var word : words) builder.add(word);
        builder.close(0);
        int root = builder.place(builder.open.getFirst());
        return new WordGraph(
                builder.alphabet,
                builder.edges.stream().mapToInt(Integer::intValue).toArray(),
                root);
    }

    private static String alphabet(Collection<String> words) {
        var letters = new TreeSet<Character>();
        for (var word : words) {
            for (char c : word.toCharArray()) letters.add(c);
        }
        if (letters.size() > 256) throw new IllegalArgumentException(letters.size() + " letters");
        var alphabet = new StringBuilder();
        letters.forEach(alphabet::append);
        return alphabet.toString();
    }

    private void add(String word) {
        int shared = 0;
        while (shared < Math.min(word.length(), last.length()) && word.charAt(shared) == last.charAt(shared)) shared++;
        close(shared);
        for (int i = shared; i < word.length(); i++) {
            int ends = i == word.length() - 1 ? WordGraph.WORD_ENDS : 0;
            open.get(i).add(alphabet.indexOf(word.charAt(i)) | ends);
            open.add(new ArrayList<>());
        }
        last = word;
    }

    // Writes every open node that is deeper than this and points its parent to it.
    private void close(int depth) {
        while (open.size() > depth + 1) {
            int place = place(open.removeLast());
            var parent = open.getLast();
            parent.set(parent.size() - 1, parent.getLast() | place << WordGraph.TARGET_SHIFT);
        }
    }

    private int place(List<Integer> node) {
        if (node.isEmpty()) return 0;
        var known = nodes.get(node);
        if (known != null) return known;
        int place = edges.size();
        for (int i = 0; i < node.size(); i++) {
            edges.add(node.get(i) | (i == node.size() - 1 ? WordGraph.LAST_EDGE : 0));
        }
        nodes.put(List.copyOf(node), place);
        return place;
    }
}
