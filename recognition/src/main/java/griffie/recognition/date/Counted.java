package griffie.recognition.date;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;

/// Words for things that are counted: four digits before them are an amount, not a year.
final class Counted {
    private static final Phrases<Boolean> NOUNS = Phrases.<Boolean>builder()
            .addAll(
                    "mensen|personen|inwoners|burgers|kinderen|leerlingen|studenten|patiënten|vluchtelingen|asielzoekers|"
                            + "slachtoffers|doden|gewonden|militairen|agenten|medewerkers|werknemers|banen|fte|bedrijven|"
                            + "organisaties|scholen|gemeenten|woningen|huizen|huishoudens|plaatsen|plekken|gevallen|meldingen|"
                            + "zaken|keer|maal|stuks|leden|vrouwen|mannen|jongeren|ouderen|dieren|koeien|vogels|bomen|schepen|"
                            + "vliegtuigen|auto's|voertuigen|gezinnen|boeren|ondernemers|reacties|handtekeningen|aanvragen|"
                            + "ha|hectare|km|kilometer|meter|kilo|kg|ton|liter|graden|MW|megawatt|GW|TWh|PJ|euro|dollar|pond|"
                            + "miljoen|miljard|duizend|procent|punten|people|persons|children|refugees|troops|soldiers|victims|"
                            + "civilians|deaths|cases|metres|meters|kilometres|hectares|tons|tonnes|euros|dollars|percent|"
                            + "million|billion|members|families|households|homes|jobs|companies",
                    true)
            .build();

    private Counted() {}

    static boolean is(Words words, int i) {
        return NOUNS.at(words, i).isPresent();
    }
}
