package griffie.registry.verification;

/// Counts how many letters differ between two words.
final class Edits {
    private Edits() {}

    /// The least number of letters to change, add, take away or swap with a neighbour; counting stops above `limit`.
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) return limit + 1;
        var twoBack = new int[other.length() + 1];
        var back = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) back[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + same);
                if (isSwap(one, i, other, j)) row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            // A swap may still save one letter of the row before.
            if (least > limit + 1) return limit + 1;
            var spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
