package griffie.intake.text;

import java.util.Arrays;

/// Chooses from candidates, offered from left to right, at most one for each place so that places ascend and the sum of
/// the weights is greatest.
final class HeaviestOrder {
    private final long[] sums; // by offer: the best sum that ends with it
    private final int[] before; // by offer: the offer before it in that sum, or -1
    private final int[] places;
    private final int[] bestUpTo; // Fenwick tree over places: the offer with the best sum
    private final int size;

    HeaviestOrder(int places, int offers) {
        this.size = places;
        this.sums = new long[offers];
        this.before = new int[offers];
        this.places = new int[offers];
        this.bestUpTo = new int[places + 1];
        Arrays.fill(bestUpTo, -1);
        Arrays.fill(this.places, -1);
    }

    void offer(int candidate, int place, int weight) {
        int earlier = bestBelow(place);
        sums[candidate] = weight + (earlier < 0 ? 0 : sums[earlier]);
        before[candidate] = earlier;
        places[candidate] = place;
        for (int i = place + 1; i <= size; i += i & -i) {
            if (bestUpTo[i] < 0 || sums[bestUpTo[i]] < sums[candidate]) bestUpTo[i] = candidate;
        }
    }

    /// By place the candidate that was chosen for it, or -1.
    int[] choice() {
        int[] choice = new int[size];
        Arrays.fill(choice, -1);
        for (int at = bestBelow(size); at >= 0; at = before[at]) choice[places[at]] = at;
        return choice;
    }

    private int bestBelow(int place) {
        int best = -1;
        for (int i = place; i > 0; i -= i & -i) {
            if (bestUpTo[i] >= 0 && (best < 0 || sums[best] < sums[bestUpTo[i]])) best = bestUpTo[i];
        }
        return best;
    }
}
