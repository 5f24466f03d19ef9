package griffie.paper;

import java.util.Locale;
import java.util.Optional;

/// What a citation points to: an identifier of a paper or legal act. `toString` gives the canonical identifier, and
/// [#parse] reads it back.
public sealed interface Reference {
    /// The family of identifiers, as in JSON: `kamerstuk`, `un`, `eu`.
    String scheme();

    /// The dossier to which it belongs, where it names one.
    default Optional<Dossier> inDossier() {
        return Optional.empty();
    }

    /// Its number in its own series, as in `35 570 V, nr. 42`, `nr. 70, item 11` (`70-11`), `resolution 822`; empty
    /// where
    /// it has none.
    default String serial() {
        return "";
    }

    /// Reads a canonical identifier of any scheme: `kst-21501-02-2375`, `S/RES/822(1993)`, `32014R0833`.
    static Optional<Reference> parse(CharSequence id) {
        return Identifiers.parse(id.toString());
    }

    /// A numbered paper in a dossier: `kst-36410-XVI-116`. The number may be a letter (`M`, Eerste Kamer), carry one
    /// (`42e`), or the mark of a reprint (`282-h1`).
    record Kamerstuk(Dossier dossier, String number) implements Reference {
        public Kamerstuk {
            if (number.isEmpty()) throw new IllegalArgumentException("paper without number in " + dossier);
        }

        @Override
        public String serial() {
            return number;
        }

        @Override
        public String scheme() {
            return "kamerstuk";
        }

        /// As the official publisher prints it: `36 410-XVI, nr. 116`.
        public String written() {
            return dossier.written() + ", " + (Character.isDigit(number.charAt(0)) ? "nr. " : "letter ") + number;
        }

        @Override
        public Optional<Dossier> inDossier() {
            return Optional.of(dossier);
        }

        @Override
        public String toString() {
            return "kst-" + dossier + "-" + number;
        }
    }

    /// A dossier as a whole, such as a bill: `36463`.
    record WholeDossier(Dossier dossier) implements Reference {
        @Override
        public String scheme() {
            return "dossier";
        }

        @Override
        public Optional<Dossier> inDossier() {
            return Optional.of(dossier);
        }

        @Override
        public String toString() {
            return dossier.toString();
        }
    }

    /// A citation of which a part is missing; `known` is the part that is there (`36410-VII`, `nr. 21`), or empty.
    record Incomplete(String scheme, String known) implements Reference {
        @Override
        public String toString() {
            return known;
        }
    }

    /// Questions with their answers, as printed after the proceedings: `ah-tk-20232024-387`.
    record Aanhangsel(Chamber chamber, Session session, int number) implements Reference {
        @Override
        public String serial() {
            return Integer.toString(number);
        }

        @Override
        public String scheme() {
            return "aanhangsel";
        }

        @Override
        public String toString() {
            return "ah-%s-%s-%d".formatted(chamber, session, number);
        }
    }

    /// The proceedings: `h-tk-20202021-24-22` is item 22 of number 24. Before 2011 the two are the first and last page.
    /// The item is empty where only the number is given.
    record Handelingen(Chamber chamber, Session session, String number, String item) implements Reference {
        @Override
        public String serial() {
            return item.isEmpty() ? number : number + "-" + item;
        }

        @Override
        public String scheme() {
            return "handelingen";
        }

        @Override
        public String toString() {
            String whole = "h-%s-%s-%s".formatted(chamber, session, number);
            return item.isEmpty() ? whole : whole + "-" + item;
        }
    }

    /// Questions as submitted: `kv-tk-2020Z17816`, and `kv-2070826740` before 2009.
    record Kamervraag(String number) implements Reference {
        @Override
        public String serial() {
            return number;
        }

        @Override
        public String scheme() {
            return "kamervraag";
        }

        @Override
        public String toString() {
            return number.indexOf('Z') > 0 ? "kv-tk-" + number : "kv-" + number;
        }
    }

    /// A number of the Tweede Kamer's own registration: case `2021Z10879`, document `2021D23677`, activity
    /// `2025A03345`, agenda item `2024P01234`, promise `TZ202412-116`.
    record Registration(String number) implements Reference {
        @Override
        public String serial() {
            return number;
        }

        @Override
        public String scheme() {
            if (number.startsWith("TZ")) return "toezegging";
            return switch (number.charAt(4)) {
                case 'Z' -> "zaak";
                case 'D' -> "document";
                case 'A' -> "activiteit";
                default -> "agendapunt";
            };
        }

        @Override
        public String toString() {
            return number;
        }
    }

    /// An identifier of the official publisher that says nothing about what it stands for: `kst-1263281`,
    /// `blg-916241`, `nds-tk-2024D04417`.
    record Opaque(String id) implements Reference {
        @Override
        public String scheme() {
            return "officiele-publicatie";
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /// A number in one of the official gazettes: `trb-2018-201`.
    record Gazette(Series series, int year, int number) implements Reference {
        /// Tractatenblad, Staatsblad, Staatscourant.
        public enum Series {
            TRB,
            STB,
            STCRT
        }

        @Override
        public String scheme() {
            return series.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "%s-%d-%d".formatted(scheme(), year, number);
        }
    }

    /// A resolution of the Security Council: `S/RES/822(1993)`; the year is 0 where it is not said.
    record SecurityCouncilResolution(int number, int year) implements Reference {
        @Override
        public String serial() {
            return Integer.toString(number);
        }

        @Override
        public String scheme() {
            return "un";
        }

        @Override
        public String toString() {
            return year == 0 ? "S/RES/" + number : "S/RES/%d(%d)".formatted(number, year);
        }
    }

    /// A resolution of the General Assembly: `A/RES/62/243`; until 1976 with a Roman session, `A/RES/2758(XXVI)`.
    record GeneralAssemblyResolution(String number, String session) implements Reference {
        @Override
        public String serial() {
            return session.isEmpty() || !Character.isDigit(session.charAt(0)) ? number : session + "/" + number;
        }

        @Override
        public String scheme() {
            return "un";
        }

        @Override
        public String toString() {
            if (session.isEmpty()) return "A/RES/" + number;
            return Character.isDigit(session.charAt(0)) || session.indexOf('-') > 0
                    ? "A/RES/%s/%s".formatted(session, number)
                    : "A/RES/%s(%s)".formatted(number, session);
        }
    }

    /// Any other document of the United Nations, by its symbol: `S/PRST/2000/30`, `S/PV.3205`.
    record UnDocument(String symbol) implements Reference {
        @Override
        public String scheme() {
            return "un";
        }

        @Override
        public String toString() {
            return symbol;
        }
    }

    /// An act of the European Union or a judgment of its courts, by CELEX number: `32014R0833`.
    record Celex(String number) implements Reference {
        @Override
        public String scheme() {
            return "eu";
        }

        @Override
        public String toString() {
            return number;
        }
    }

    /// A document of the Commission or the High Representative: `COM(2023) 637`, `JOIN(2017) 18`.
    record CommissionDocument(String series, int year, int number) implements Reference {
        @Override
        public String scheme() {
            return "eu";
        }

        @Override
        public String toString() {
            return "%s(%d) %d".formatted(series, year, number);
        }
    }

    /// An issue of the Official Journal: `OJ L 111`.
    record OfficialJournal(String series, int number) implements Reference {
        @Override
        public String scheme() {
            return "eu";
        }

        @Override
        public String toString() {
            return "OJ %s %d".formatted(series, number);
        }
    }

    /// A European Legislation Identifier: `http://data.europa.eu/eli/dec/2023/162/oj`.
    record Eli(String address) implements Reference {
        @Override
        public String scheme() {
            return "eu";
        }

        @Override
        public String toString() {
            return address;
        }
    }

    /// A judgment: `ECLI:NL:RVS:2024:2045`.
    record Ecli(String id) implements Reference {
        @Override
        public String scheme() {
            return "ecli";
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /// A Dutch judgment by its number from before 2013: `LJN AB4535`.
    record Ljn(String number) implements Reference {
        @Override
        public String scheme() {
            return "ecli";
        }

        @Override
        public String toString() {
            return "LJN " + number;
        }
    }

    /// A case at the European Court of Human Rights: `ECHR 13216/05`.
    record EchrApplication(String number) implements Reference {
        @Override
        public String scheme() {
            return "echr";
        }

        @Override
        public String toString() {
            return "ECHR " + number;
        }
    }

    /// An order or judgment of the International Court of Justice: `ICJ 180-20230222-ORD`. The case is 0 where it is
    /// not said.
    record IcjDecision(int caseNumber, String day, String type) implements Reference {
        @Override
        public String scheme() {
            return "icj";
        }

        @Override
        public String toString() {
            return "ICJ %d-%s-%s".formatted(caseNumber, day, type);
        }
    }

    /// A Dutch law or a treaty in the register of laws: `BWBR0001840`, `BWBV0001002`.
    record Bwb(String id) implements Reference {
        @Override
        public String scheme() {
            return "bwb";
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /// An article of a treaty that is named by its abbreviation: `EVRM art 8`.
    record TreatyArticle(String treaty, String article) implements Reference {
        @Override
        public String scheme() {
            return "treaty";
        }

        @Override
        public String toString() {
            return treaty + " art " + article;
        }
    }

    /// A document of the OSCE: `MC.DEC/1/25`.
    record OsceDocument(String symbol) implements Reference {
        @Override
        public String scheme() {
            return "osce";
        }

        @Override
        public String toString() {
            return symbol;
        }
    }

    /// A ministry's own reference: `Min-Buza.2022.11689-33`.
    record Kenmerk(String number) implements Reference {
        @Override
        public String scheme() {
            return "kenmerk";
        }

        @Override
        public String toString() {
            return number;
        }
    }

    /// An address on the web.
    record WebAddress(String url) implements Reference {
        @Override
        public String scheme() {
            return "url";
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
