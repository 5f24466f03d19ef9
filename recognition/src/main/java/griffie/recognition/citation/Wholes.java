package griffie.recognition.citation;

/// Tells when a dossier number without the number of a paper is a citation, and when it is an amount.
final class Wholes {
    // How far back in the sentence a bill or motion may be named: `het wetsvoorstel … (36463)`.
    private static final int REACH = 40;

    private Wholes() {}

    /// Whether a keyword stands before the dossier.
    enum Context {
        KEYED,
        BARE
    }

    static boolean accept(Tokens tokens, Dossiers.Read dossier, Context context) {
        if (context == Context.KEYED) return !isFollowedByLetter(tokens, dossier.next());
        if (dossier.shape() == Dossiers.Shape.OLD || !isPlausible(tokens, dossier)) return false;
        if (isCertain(dossier)) return true;
        if (!isEnclosed(tokens, dossier)) return isAfterBill(tokens, dossier.first() - 1);
        if (dossier.shape() == Dossiers.Shape.SPACED || dossier.hasSuffix()) return true;
        return dossier.shape() == Dossiers.Shape.PLAIN && namesPaper(tokens, dossier.first() - 1);
    }

    // `wetsvoorstel 36 463`
    private static boolean isAfterBill(Tokens tokens, int i) {
        int at = i;
        while (at > i - 12 && tokens.isOneOf(at, Sign.NUMBER, Sign.AND, Sign.COMMA)) at--;
        boolean listed = at == i || tokens.isOneOf(i, Sign.AND, Sign.COMMA);
        return listed && tokens.is(at, Sign.BILL) && tokens.length(at) > 4;
    }

    private static boolean isFollowedByLetter(Tokens tokens, int i) {
        return tokens.is(i, Sign.WORD) && tokens.glued(i);
    }

    // `21501-02` and `36 410-VII` are nothing else.
    static boolean isCertain(Dossiers.Read dossier) {
        String suffix = dossier.dossier().suffix();
        if (suffix.isEmpty()) return false;
        return isCouncil(dossier)
                || (suffix.length() > 1 && Character.isLetter(suffix.charAt(0)))
                || suffix.charAt(0) == '(';
    }

    /// Whether it is one of the dossiers on the Council of the European Union: `21501-20`.
    static boolean isCouncil(Dossiers.Read dossier) {
        return dossier.dossier().number().equals("21501")
                && dossier.hasSuffix()
                && Character.isDigit(dossier.dossier().suffix().charAt(0));
    }

    private static boolean isEnclosed(Tokens tokens, Dossiers.Read dossier) {
        return tokens.is(dossier.first() - 1, Sign.OPEN) && tokens.is(dossier.next(), Sign.CLOSE);
    }

    private static boolean namesPaper(Tokens tokens, int open) {
        for (int i = open - 1; i > open - REACH; i--) {
            switch (tokens.sign(i)) {
                case BILL, MOTION, AMENDMENT, KAMERSTUK, BRIEF -> {
                    return true;
                }
                case END, PARAGRAPH, DOT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether the number can be that of a dossier: those below 15 000 are of before 1979 and need a keyword, and round
    /// ones are amounts.
    static boolean isPlausible(Tokens tokens, Dossiers.Read dossier) {
        if (dossier.shape() == Dossiers.Shape.OLD) return false;
        int number = Integer.parseInt(dossier.dossier().number());
        if (number < 15_000 || number > 49_999) return false;
        return dossier.hasSuffix() || (number % 1_000 != 0 && !isUnit(tokens, dossier.next()));
    }

    static boolean isUnit(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.WORD)) return false;
        return switch (tokens.text(i)) {
            case "euro", "miljoen", "miljard", "mensen", "personen", "woningen", "km", "hectare", "leerlingen" -> true;
            default -> false;
        };
    }
}
