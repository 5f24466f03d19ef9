package griffie.recognition.quantity;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;

/// The words of the closed classes, and the exceptions to what a word's form tells.
final class Closed {
    private enum Sort {
        STOP,
        ADJECTIVE,
        NOUN,
        PLURAL,
        MODIFIER,
        LABEL
    }

    private static final Phrases<Sort> WORDS = Phrases.<Sort>builder()
            // Words that no noun phrase goes on with.
            .addAll(
                    "de|het|een|der|des|den|dit|dat|deze|die|zo|zulke|dezelfde|hetzelfde|wier|wiens|welke|welk",
                    Sort.STOP)
            .addAll(
                    "ik|jij|je|u|hij|zij|ze|wij|we|jullie|hen|hun|hem|haar|mij|me|ons|onze|uw|mijn|jouw|zich",
                    Sort.STOP)
            .addAll(
                    "zichzelf|elkaar|men|wie|wat|iemand|niemand|iets|niets|er|daar|hier|waar|waarvan|waarbij",
                    Sort.STOP)
            .addAll("waarin|waarmee|waarop|waaraan|waarna|waaruit|waardoor|waarvoor|waaronder|waarover", Sort.STOP)
            .addAll("daarvan|daarbij|daarin|daarmee|daarop|daaraan|daarna|daaruit|daardoor|daarvoor", Sort.STOP)
            .addAll(
                    "daarnaast|daarover|hiervan|hierbij|hierin|hiermee|hierop|hierna|hierdoor|hiervoor|ervan",
                    Sort.STOP)
            .addAll(
                    "erbij|erin|ermee|erop|eraan|eruit|erdoor|ervoor|erover|ervandoor|waartoe|daartoe|hiertoe",
                    Sort.STOP)
            .addAll("in|op|van|voor|met|bij|aan|uit|over|onder|tussen|door|naar|tot|om|na|sinds|vanaf|tegen", Sort.STOP)
            .addAll(
                    "zonder|binnen|buiten|boven|achter|naast|langs|tijdens|gedurende|volgens|via|per|te|ter|ten",
                    Sort.STOP)
            .addAll("wegens|vanwege|ondanks|behalve|rond|rondom|jegens|conform|inzake|betreffende|omtrent", Sort.STOP)
            .addAll(
                    "krachtens|ingevolge|mede|namens|omstreeks|versus|richting|vanuit|à|af|heen|terug|toe|mee",
                    Sort.STOP)
            .addAll(
                    "en|of|maar|want|dus|als|dan|omdat|doordat|hoewel|terwijl|zodat|wanneer|indien|mits|tenzij",
                    Sort.STOP)
            .addAll(
                    "zodra|zolang|totdat|voordat|nadat|opdat|noch|alsmede|evenals|alsook|respectievelijk|zoals",
                    Sort.STOP)
            .addAll(
                    "niet|geen|wel|ook|nog|al|reeds|steeds|slechts|alleen|eens|alle|allen|allemaal|beide|beiden",
                    Sort.STOP)
            .addAll(
                    "soms|thans|tevens|immers|anders|nogmaals|straks|trouwens|juist|toch|echter|evenwel|heel",
                    Sort.STOP)
            .addAll(
                    "nu|toen|ooit|nooit|altijd|vaak|meestal|weer|opnieuw|samen|tezamen|tegelijk|tegelijkertijd",
                    Sort.STOP)
            .addAll(
                    "inmiddels|momenteel|jaarlijks|maandelijks|wekelijks|dagelijks|achtereenvolgens|vervolgens",
                    Sort.STOP)
            .addAll(
                    "voorts|verder|bovendien|overigens|uiteraard|natuurlijk|helaas|eveneens|daarom|daarentegen",
                    Sort.STOP)
            .addAll(
                    "meer|minder|meest|minst|hoger|lager|groter|kleiner|verderop|vandaan|ver|onlangs|recent|ongeveer",
                    Sort.STOP)
            .addAll(
                    "zeker|circa|ruim|bijna|minstens|maximaal|ieder|elk|iedere|elke|bijvoorbeeld|namelijk|t|s",
                    Sort.STOP)
            .addAll(
                    "gisteren|vandaag|morgen|vanavond|vanochtend|vanmiddag|geleden|later|eerder|lang|vroeger",
                    Sort.STOP)
            .addAll(
                    "hoog|breed|diep|dik|zwaar|oud|hoogte|diepte|afstand|lengte|breedte|beschikbaar|erbovenop",
                    Sort.STOP)
            .addAll(
                    "is|zijn|was|waren|ben|bent|geweest|wordt|worden|werd|werden|geworden|word|heb|hebt|heeft",
                    Sort.STOP)
            .addAll(
                    "hebben|had|hadden|gehad|kan|kun|kunt|kunnen|kon|konden|zal|zul|zult|zullen|zou|zouden|moet",
                    Sort.STOP)
            .addAll(
                    "moeten|moest|moesten|mag|mogen|mocht|mochten|wil|willen|wilde|wilden|wou|laat|laten|liet",
                    Sort.STOP)
            .addAll(
                    "lieten|gaat|gaan|ging|gingen|gegaan|komt|komen|kwam|kwamen|gekomen|doet|doen|deed|deden",
                    Sort.STOP)
            .addAll("gedaan|blijft|blijven|bleef|bleven|gebleven|staat|staan|stond|stonden|ligt|liggen|lag", Sort.STOP)
            .addAll(
                    "zit|zitten|zat|zaten|geeft|geven|gaf|gaven|neemt|nemen|nam|namen|genomen|krijgt|krijgen",
                    Sort.STOP)
            .addAll(
                    "kreeg|kregen|gekregen|maakt|maken|maakte|maakten|gemaakt|ziet|zien|zag|zagen|zegt|zeggen",
                    Sort.STOP)
            .addAll(
                    "zei|zeiden|gezegd|vindt|vinden|vond|vonden|houdt|houden|hield|hielden|stelt|stellen|stelde",
                    Sort.STOP)
            .addAll(
                    "stelden|gesteld|vraagt|vragend|vroeg|vroegen|gevraagd|blijkt|blijken|bleek|bleken|lijkt|lijken",
                    Sort.STOP)
            .addAll("leek|leken|heet|heten|betreft|betrof|betekent|betekenen|bevat|bevatten|bedraagt", Sort.STOP)
            .addAll(
                    "bedroeg|bedroegen|dient|dienen|diende|dienden|hoeft|hoeven|loopt|liep|liepen|begint|begon",
                    Sort.STOP)
            .addAll(
                    "begonnen|leidt|leidde|leidden|brengt|bracht|brachten|gebracht|geldt|gelden|gold|valt|vallen|viel",
                    Sort.STOP)
            .addAll(
                    "vielen|volgt|volgen|volgde|volgden|tekenden|stierven|vertrokken|overleden|slaan|geslagen",
                    Sort.STOP)
            .addAll(
                    "ingediend|aangenomen|verworpen|opgenomen|vastgesteld|afgedaan|uitgevoerd|gestemd|aangehouden",
                    Sort.STOP)
            // English.
            .addAll(
                    "the|an|this|that|these|those|such|same|its|their|his|her|our|your|my|it|he|she|they|them",
                    Sort.STOP)
            .addAll(
                    "him|us|you|i|who|whom|whose|which|what|there|here|where|when|another|other than|themselves",
                    Sort.STOP)
            .addAll(
                    "on|at|by|for|from|to|with|without|within|into|onto|upon|about|above|below|between|among",
                    Sort.STOP)
            .addAll(
                    "through|during|since|until|after|before|against|across|along|around|behind|beyond|despite",
                    Sort.STOP)
            .addAll(
                    "wide|long|high|deep|tall|away|thick|thereto|thereof|therein|komma|per|via|toward|towards|throughout|concerning|regarding|including|under|out|up|off|down",
                    Sort.STOP)
            .addAll("and|or|but|nor|if|because|although|though|while|whereas|unless|so|than|as|whether|both", Sort.STOP)
            .addAll(
                    "not|no|also|only|just|still|yet|already|again|ever|never|always|often|then|now|today|ago",
                    Sort.STOP)
            .addAll(
                    "further|furthermore|however|therefore|thus|together|respectively|each|every|all|any|either",
                    Sort.STOP)
            .addAll("are|were|be|been|being|has|have|having|does|do|did|will|would|shall|should|can|could", Sort.STOP)
            .addAll(
                    "may|might|must|cannot|became|become|remain|remained|remains|came|went|said|says|made|took",
                    Sort.STOP)
            .addAll(
                    "had|continue|continued|decided|decides|urges|calls|requests|fled|died|signed|agreed|left|lost",
                    Sort.STOP)
            // Words in other forms that stand before a noun.
            .addAll(
                    "eigen|open|extra|bruto|netto|binnenlands|gouden|houten|stalen|zilveren|betonnen|dubbel",
                    Sort.ADJECTIVE)
            .addAll(
                    "nieuw|groot|klein|goed|enkel|ander|heel|vast|centraal|gezamenlijk|concreet|duidelijk|apart",
                    Sort.ADJECTIVE)
            .addAll(
                    "verloren|gestolen|gesloten|betrokken|geschreven|gekozen|verdwenen|gevonden|gebroken|bestolen",
                    Sort.ADJECTIVE)
            .addAll(
                    "begonnen|besproken|afgesproken|verkregen|verboden|gewonnen|verworven|geboren|gelegen|gevallen",
                    Sort.ADJECTIVE)
            .addAll(
                    "onderworpen|ondernomen|gegeven|verschenen|vergeten|getroffen|verlaten|ingetrokken|aangeboden",
                    Sort.ADJECTIVE)
            .addAll(
                    "aangewezen|toegewezen|voorgeschreven|omgekomen|gezonken|verstreken|ondertekenen|opgeroepen",
                    Sort.ADJECTIVE)
            .addAll(
                    "beschreven|onderschreven|ingeschreven|opgelopen|gesproken|geschonden|verbroken|uitgesproken|voorgenomen|overgebleven|omschreven|bewezen",
                    Sort.ADJECTIVE)
            .addAll(
                    "afgewezen|toegelaten|achtergelaten|vervallen|gebonden|verbonden|ontslagen|verscholen|verzonken",
                    Sort.ADJECTIVE)
            .addAll(
                    "stolen|broken|chosen|written|frozen|proven|fallen|forgotten|driven|given|very|zeer",
                    Sort.ADJECTIVE)
            .addAll(
                    "various|serious|previous|religious|continuous|numerous|indigenous|dangerous|joint|armed",
                    Sort.ADJECTIVE)
            .addAll(
                    "new|big|small|key|main|civil|human|legal|local|national|international|foreign|additional",
                    Sort.ADJECTIVE)
            .addAll(
                    "single|permanent|common|special|important|important|former|separate|main|final|further",
                    Sort.ADJECTIVE)
            // Nouns in `-e`.
            .addAll(
                    "personeel|materiaal|voordeel|nadeel|onderdeel|oordeel|gemeente|fase|ronde|route|analyse|periode|methode|ziekte|ruimte|zijde|keuze|boete|orde|code",
                    Sort.NOUN)
            .addAll(
                    "rede|synode|premisse|opgave|bijlage|aanname|getuige|weduwe|enquete|type|bende|groente|gedachte",
                    Sort.NOUN)
            .addAll("these|hypothese|belofte|behoefte|gebeurtenisse|waarde|wijze", Sort.NOUN)
            .addAll(
                    "uitgave|weide|zone|tribune|vitrine|machine|rente|gezindte|stilte|schade|afname|toename|inname",
                    Sort.NOUN)
            .addAll(
                    "overname|deelname|website|file|cheque|crèche|synthese|prothese|crisis|oase|piste|premie|provincie",
                    Sort.NOUN)
            .addAll(
                    "people|committee|employee|refugee|resource|page|state|place|issue|table|measure|language",
                    Sort.NOUN)
            .addAll(
                    "vote|phase|case|rule|line|side|time|force|office|village|vehicle|article|house|zege|mille",
                    Sort.NOUN)
            .addAll("people|men|women|children|personnel|staff|troops|aircraft|persons|feet|media", Sort.PLURAL)
            .addAll(
                    "rights|police|sanctions|weapons|arms|operations|affairs|sports|forces|services|systems|women|armed forces",
                    Sort.MODIFIER)
            .build();

    /// What gives the number after it a name of its own: `artikel 5`, `phase 2`.
    private static final Phrases<Sort> LABELS = Phrases.<Sort>builder()
            .addAll(
                    "artikel|artikelen|art|arts|article|articles|lid|leden|paragraaf|paragrafen|par|paragraph",
                    Sort.LABEL)
            .addAll("paragraphs|sub|subparagraph|hoofdstuk|hoofdstukken|chapter|chapters|section|sections", Sort.LABEL)
            .addAll(
                    "afdeling|titel|boek|bijlage|bijlagen|annex|annexes|appendix|bladzijde|bladzijden|pagina|blz",
                    Sort.LABEL)
            .addAll(
                    "pagina's|pag|page|pages|p|pp|nr|nrs|no|nos|nummer|nummers|number|numbers|num|vraag|vragen",
                    Sort.LABEL)
            .addAll(
                    "question|questions|antwoord|antwoorden|answer|answers|punt|punten|point|points|onderdeel",
                    Sort.LABEL)
            .addAll(
                    "onderdelen|item|items|agendapunt|agendapunten|motie|moties|stuk|stukken|fase|phase|stap|step",
                    Sort.LABEL)
            .addAll(
                    "categorie|category|categorieën|tabel|table|figuur|figure|grafiek|chart|kader|noot|voetnoot",
                    Sort.LABEL)
            .addAll(
                    "note|footnote|variant|scenario|optie|option|deel|part|volume|vol|niveau|level|klasse|class",
                    Sort.LABEL)
            .addAll(
                    "groep|type|spoor|pijler|pillar|versie|version|model|tranche|zaak|case|besluit|decision",
                    Sort.LABEL)
            .addAll(
                    "resolutie|resoluties|resolution|resolutions|verordening|richtlijn|wet|kamerstuk|kamerstukken",
                    Sort.LABEL)
            .addAll(
                    "zaal|room|lijn|bus|tram|vlucht|flight|perron|gate|postbus|tel|telefoon|fax|noodnummer|alarmnummer|telefoonnummer|kvk|iban",
                    Sort.LABEL)
            .addAll(
                    "rule|protocol|dossier|dossiers|dossiernummer|zaaknummer|kenmerk|referentie|wetsvoorstel|ref",
                    Sort.LABEL)
            .addAll(
                    "regel|regels|rijksweg|snelweg|wereldoorlog|schijf|band|jaargang|aflevering|editie|blok",
                    Sort.LABEL)
            .addAll("cluster|doelstelling|actie|actiepunt|actielijn|aanbeveling|recommendation", Sort.LABEL)
            .addAll("conclusie|ad|sdg|noten|alinea|rubriek|volgnummer|jrg|target|goal", Sort.LABEL)
            .addAll("protocols|toezegging|amendement|versies|build", Sort.LABEL)
            .addAll("tier", Sort.LABEL)
            .build();

    private static final Phrases<Sort> BEFORE_YEAR = Phrases.<Sort>builder()
            .addAll(
                    "in|sinds|vanaf|tot|uit|van|voor|na|eind|begin|medio|anno|jaar|year|since|from|until|en|of",
                    Sort.LABEL)
            .addAll(
                    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
                    Sort.LABEL)
            .addAll("january|february|march|may|june|july|august|october|zomer|najaar|voorjaar|winter", Sort.LABEL)
            .addAll("kwartaal|and|or|by|during|naar|over|rond|jaren|helft|before|after|op|per|op", Sort.LABEL)
            .build();

    private static final Phrases<Sort> COUNTERS = Phrases.<Sort>builder()
            .addAll("keer|maal|police|man|fte|cent|paar|stuk|pct|eurocent|vte|aircraft|stel|ha|centen|kinds", Sort.NOUN)
            .build();

    private Closed() {}

    static boolean isBeforeYear(Words words, int i) {
        return BEFORE_YEAR.at(words, i).isPresent();
    }

    static boolean isCounter(Words words, int i) {
        return COUNTERS.at(words, i).isPresent();
    }

    static boolean isStop(Words words, int i) {
        return is(words, i, Sort.STOP);
    }

    static boolean isAdjective(Words words, int i) {
        return is(words, i, Sort.ADJECTIVE);
    }

    static boolean isNounInE(Words words, int i) {
        return is(words, i, Sort.NOUN) || is(words, i, Sort.PLURAL);
    }

    static boolean isPlural(Words words, int i) {
        return is(words, i, Sort.PLURAL);
    }

    static boolean isModifier(Words words, int i) {
        return is(words, i, Sort.MODIFIER);
    }

    static boolean isLabel(Words words, int i) {
        return LABELS.at(words, i).isPresent();
    }

    private static boolean is(Words words, int i, Sort sort) {
        return WORDS.at(words, i).filter(found -> found == sort).isPresent();
    }
}
