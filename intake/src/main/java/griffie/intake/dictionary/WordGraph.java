package griffie.intake.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A list of words as a graph of letters in which words share their beginnings and their ends.
///
/// Each edge is one `int`: its letter (8 bits), whether a word ends after it, whether it is the last edge of its node,
/// and where the edges of the next node begin (22 bits).
final class WordGraph {
    static final int WORD_ENDS = 1 << 8;
    static final int LAST_EDGE = 1 << 9;
    static final int TARGET_SHIFT = 10;
    private static final int LETTER_MASK = 0xFF;

    private final String alphabet;
    private final int[] edges;
    private final int root;
    private final char[] folded;

    WordGraph(String alphabet, int[] edges, int root) {
        this.alphabet = alphabet;
        this.edges = edges;
        this.root = root;
        this.folded = new char[alphabet.length()];
        for (int i = 0; i < folded.length; i++) folded[i] = folded(alphabet.charAt(i));
    }

    static WordGraph read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        String alphabet = data.readUTF();
        int root = data.readInt();
        int[] edges = new int[data.readInt()];
        ByteBuffer.wrap(data.readAllBytes()).asIntBuffer().get(edges);
        return new WordGraph(alphabet, edges, root);
    }

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeUTF(alphabet);
        data.writeInt(root);
        data.writeInt(edges.length);
        for (int edge : edges) data.writeInt(edge);
        data.flush();
    }

    boolean has(CharSequence word) {
        int node = root;
        for (int i = 0; i < word.length(); i++) {
            int edge = edge(node, word.charAt(i));
            if (edge < 0) return false;
            if (i == word.length() - 1) return (edges[edge] & WORD_ENDS) != 0;
            node = edges[edge] >>> TARGET_SHIFT;
        }
        return false;
    }

    /// The words that differ from this one in diacritics only; `?` stands for any letter with a diacritic.
    List<String> alike(String word) {
        var found = new ArrayList<String>();
        collect(root, word, new StringBuilder(), found);
        return found;
    }

    private void collect(int node, String word, StringBuilder begun, List<String> found) {
        if (node == 0) return;
        char wanted = folded(word.charAt(begun.length()));
        for (int at = node; ; at++) {
            int letter = edges[at] & LETTER_MASK;
            if (folded[letter] == wanted || (wanted == '?' && alphabet.charAt(letter) >= 0x80)) {
                begun.append(alphabet.charAt(letter));
                if (begun.length() < word.length()) collect(edges[at] >>> TARGET_SHIFT, word, begun, found);
                else if ((edges[at] & WORD_ENDS) != 0) found.add(begun.toString());
                begun.setLength(begun.length() - 1);
            }
            if ((edges[at] & LAST_EDGE) != 0) return;
        }
    }

    private int edge(int node, char c) {
        if (node == 0) return -1;
        for (int at = node; ; at++) {
            if (alphabet.charAt(edges[at] & LETTER_MASK) == c) return at;
            if ((edges[at] & LAST_EDGE) != 0) return -1;
        }
    }

    static char folded(char c) {
        return c < 0x80
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
