package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Reference;

/// Reads the identifiers of rows: the commonest forms by hand, all others as everywhere.
final class Ids {
    private Ids() {}

    static Reference read(String id) {
        if (id.startsWith("kst-")) {
            int last = id.lastIndexOf('-');
            if (isDossier(id, 4, last) && isNumber(id, last + 1, id.length())) {
                return new Reference.Kamerstuk(dossier(id, 4, last), id.substring(last + 1));
            }
        } else if (isDossier(id, 0, id.length())) {
            return new Reference.WholeDossier(dossier(id, 0, id.length()));
        }
        return Reference.parse(id).orElseThrow();
    }

    /// `36410`, `36410-XVI`, `21501-02`: five digits and no rarer chapter.
    private static boolean isDossier(String id, int start, int end) {
        if (end < start + 5 || !isNumber(id, start, start + 5)) return false;
        if (end == start + 5) return true;
        if (id.charAt(start + 5) != '-' || end == start + 6) return false;
        return (end == start + 8 && isNumber(id, start + 6, end)) || isRoman(id, start + 6, end);
    }

    private static Dossier dossier(String id, int start, int end) {
        return new Dossier(id.substring(start, start + 5), end == start + 5 ? "" : id.substring(start + 6, end));
    }

    private static boolean isNumber(String id, int start, int end) {
        for (int i = start; i < end; i++) if (id.charAt(i) < '0' || id.charAt(i) > '9') return false;
        return start < end;
    }

    private static boolean isRoman(String id, int start, int end) {
        for (int i = start; i < end; i++) if ("IVXLC".indexOf(id.charAt(i)) < 0) return false;
        return true;
    }
}
