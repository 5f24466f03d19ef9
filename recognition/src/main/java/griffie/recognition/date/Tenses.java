package griffie.recognition.date;

import griffie.recognition.date.Inference.Tense;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;

/// Whether a sentence tells of what was or what is to come, by its verbs.
final class Tenses {
    private static final Phrases<Tense> VERBS = Phrases.<Tense>builder()
            .addAll(
                    "zal|zullen|zult|zou|zouden|gaat|gaan|verzoekt|verzoeken|streef|streven|streeft|verwacht|verwachten|"
                            + "will|shall|would|requests|gepland|voornemens|hoopt|hoop|plans|planned|komende|komend",
                    Tense.FUTURE)
            .addAll(
                    "was|waren|werd|werden|had|hadden|heeft|hebben|kwam|kwamen|nam|namen|ging|gingen|gaf|gaven|sprak|spraken|"
                            + "vond|vonden|bracht|brachten|stond|stonden|zag|zagen|bleek|bleken|deed|deden|kreeg|kregen|liet|lieten|"
                            + "hield|hielden|schreef|schreven|stelde|stelden|begon|begonnen|besloot|besloten|ontving|ontvingen|"
                            + "riep|riepen|overleed|overleden|viel|vielen|trad|traden|tekende|tekenden|publiceerde|publiceerden|"
                            + "were|has|have|did|adopted|gave|took|began|signed|published|said|killed|received|vroeg|vroegen|meldde|meldden|"
                            + "sloot|sloten|verscheen|verschenen|verklaarde|verklaarden|ingediend|aangenomen|afgelopen|aangeboden|verzonden",
                    Tense.PAST)
            .build();

    private final Words words;
    private int sentence = -1;
    private Tense tense = Tense.NEAR;

    Tenses(Words words) {
        this.words = words;
    }

    /// The tense of the sentence in which the token stands; what is to come wins.
    Tense at(int i) {
        if (words.sentence(i) != sentence) {
            sentence = words.sentence(i);
            tense = of(sentence);
        }
        return tense;
    }

    private Tense of(int number) {
        var found = Tense.NEAR;
        for (int i = words.firstOf(number); i < words.nextAfter(number); i++) {
            var verb = VERBS.at(words, i).orElse(Tense.NEAR);
            if (verb == Tense.FUTURE) return verb;
            if (verb == Tense.PAST) found = verb;
        }
        return found;
    }
}
