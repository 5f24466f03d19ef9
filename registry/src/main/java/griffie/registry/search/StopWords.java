package griffie.registry.search;

import java.util.Arrays;
import java.util.Set;

/// Words that stand in every paper: they are looked for in phrases only.
final class StopWords {
    private static final Set<String> ALL = Set.copyOf(Arrays.asList("""
            de het een en of van in op te om voor met aan bij uit door over naar tot tegen dat die dit deze is was zijn
            waren wordt worden werd ze zij hij er men niet ook als dan maar nog al zo wat wie waar welke hoe wanneer
            heeft hebben had zal zullen kan kunnen moet moeten den der des ter ten hun haar ons onze
            the a an and or of in on to for with at by from about that this these those is are was were be been has have
            had not also as than but what who where which how when it its their our will would can must should do does
            did there
            """.strip().split("\\s+", -1)));

    private StopWords() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
