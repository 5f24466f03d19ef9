package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Who is for and against something, as a passage says it: `Frankrijk en Litouwen zijn voor sancties, Hongarije is
/// tegen`.
record Favour(Set<String> inFavour, Set<String> against) {
    private static final Pattern FOR = Pattern.compile("""
            (?x) ^ [^.;]{0,12} \\b (?:
            (?: is | zijn | are ) \\s+ (?: voor | in \\s+ favour ) \\b
            | heeft \\s+ om \\s .* gevraagd | hebben \\s+ om \\s .* gevraagd | has \\s+ asked \\s+ for
            | noem(?:t|en) \\s+ .* (?: onmisbaar | wenselijk | nodig )
            | geeft \\s+ aan \\s+ .* de \\s+ voorkeur | supports? | steun(?:t|en) | bepleit | is \\s+ prepared
            | is \\s+ bereid ) .*""", Pattern.DOTALL);
    private static final Pattern AGAINST = Pattern.compile("""
            (?x) ^ [^.;]{0,12} \\b (?:
            (?: is | zijn | are ) \\s+ (?: er \\s+ )? (?: tegen | against | opposed )
            | noem(?:t|en) \\s+ .* (?: vijandig | onaanvaardbaar | eenzijdig )
            | heeft \\s+ bezwaar | wijst \\s+ .* af | opposes? | rejects? ) .*""", Pattern.DOTALL);
    private static final Pattern AND = Pattern.compile("\\s*(?:,|en|and)\\s*");

    static Favour in(DossierPaper paper, PaperWords words, Span passage) {
        String chars = paper.paper().text().chars();
        var favour = new Favour(new LinkedHashSet<>(), new LinkedHashSet<>());
        var actors = words.actors(passage).stream().filter(Favour::canHold).toList();
        var together = new ArrayList<String>();
        for (int i = 0; i < actors.size(); i++) {
            int from = actors.get(i).span().end();
            int end = i + 1 < actors.size() ? actors.get(i + 1).span().start() : passage.end();
            together.add(actors.get(i).actor().name());
            String said = chars.substring(from, end);
            if (AND.matcher(said).matches()) continue;
            if (AGAINST.matcher(said).find()) favour.against().addAll(together);
            else if (FOR.matcher(said).find()) favour.inFavour().addAll(together);
            together.clear();
        }
        return favour;
    }

    void add(Favour more) {
        inFavour.addAll(more.inFavour());
        against.addAll(more.against());
    }

    private static boolean canHold(ActorMention mention) {
        return mention.actor() instanceof Actor.State || mention.actor() instanceof Actor.Organisation;
    }

    List<String> namedFor() {
        return List.copyOf(inFavour);
    }

    List<String> namedAgainst() {
        return List.copyOf(against);
    }
}
