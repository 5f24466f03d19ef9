package griffie.desk.web;

import griffie.registry.dossier.Stand;
import griffie.registry.dossier.View;
import java.util.List;

/// Who reads a page, and how: their words, where they are, the name under which they decide, and what every page
/// needs.
record Visit(WebWords words, String path, String address, String name, String token, Assets assets) {
    String say(String key, Object... blanks) {
        return words.say(key, blanks);
    }

    /// A word of ours in a cell.
    String term(String key) {
        return words.words().term(key);
    }

    String view(View view) {
        return capitalised(words.words().ofView("view." + view));
    }

    String column(String column) {
        return capitalised(words.words().ofView("column." + column));
    }

    List<View> views() {
        return List.of(View.values());
    }

    /// How far something can have come, for whoever corrects it.
    List<Stand> stands() {
        return List.of(Stand.values());
    }

    boolean isAt(String address) {
        return path.equals(address);
    }

    String otherLanguage() {
        return words.language().equals("nl") ? "en" : "nl";
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
