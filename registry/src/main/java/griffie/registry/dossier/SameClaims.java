package griffie.registry.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which claims say the same: they share at least three words, actors or places, and at least half of those of the
/// shorter one. In another language, or in other words, the same claim is not seen to be the same.
final class SameClaims {
    private static final int LEAST = 3;
    // A word of more claims than this tells nothing of one of them; so the cost of a claim stays bounded.
    private static final int MOST = 50;

    private final Map<String, List<SourcedClaim>> byMark = new HashMap<>();

    SameClaims(List<SourcedClaim> claims) {
        for (var claim : claims) {
            claim.marks()
                    .forEach(mark -> byMark.computeIfAbsent(mark, any -> new ArrayList<>())
                            .add(claim));
        }
    }

    /// Who else claims it, besides the one who does.
    Set<String> others(SourcedClaim claim) {
        var shared = new HashMap<SourcedClaim, Integer>();
        for (var mark : claim.marks()) {
            var with = byMark.getOrDefault(mark, List.of());
            if (with.size() <= MOST) with.forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        var others = new HashSet<String>();
        shared.forEach((other, marks) -> {
            int shorter = Math.min(claim.marks().size(), other.marks().size());
            if (marks >= LEAST && 2 * marks >= shorter && !isAgainst(claim, other))
                others.add(other.voice().name());
        });
        others.remove(claim.voice().name());
        return others;
    }

    // Two parties that are named in one passage accuse each other.
    private static boolean isAgainst(SourcedClaim one, SourcedClaim other) {
        return one.paper() == other.paper()
                && one.span().equals(other.span())
                && one.voice().kind() == VoiceKind.PARTY
                && other.voice().kind() == VoiceKind.PARTY;
    }
}
