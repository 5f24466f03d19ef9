package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.dossier.View;
import org.junit.jupiter.api.Test;

/// The views of the sample dossier against the tables of what a careful clerk would list.
class SampleDossierTest {
    @Test
    void motionsHaveTheRightState() {
        var score = new ViewScore(Karabakh.view(View.MOTIONS), Karabakh.rows("motions"));
        assertThat(score.right("state", "state"))
                .as(score.report("state", "state"))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).as(score.report("state", "state")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void promisesHaveTheRightState() {
        var score = new ViewScore(Karabakh.view(View.PROMISES), Karabakh.rows("promises"));
        assertThat(score.right("state", "state"))
                .as(score.report("state", "state"))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void questionsHaveTheRightState() {
        var score = new ViewScore(Karabakh.view(View.QUESTIONS), Karabakh.rows("questions"));
        assertThat(score.right("state", "state"))
                .as(score.report("state", "state"))
                .isGreaterThanOrEqualTo(0.9);
    }
}
