package griffie.registry.search;

import griffie.paper.Act;
import griffie.paper.PartialDate;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index.
final class Fields {
    static final String KEY = "key";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String ID = "id";
    static final String NUMBER = "number";
    static final String BY = "by";
    static final String DATE = "date";
    static final String DAY = "day";
    static final String CHARS = "chars";
    static final String BLOCKS = "blocks";
    static final String BANDS = "bands";
    static final String SIGNATURE = "signature";

    /// Words with their positions, and weighed by the length of the text.
    static final FieldType WORDS = words(Length.COUNTS);

    /// Words of a part of a text, whose length says nothing.
    static final FieldType PART = words(Length.IGNORED);

    private enum Length {
        COUNTS,
        IGNORED
    }

    private Fields() {}

    /// The words of acts of one kind.
    static String act(Act.Kind kind) {
        return kind.isAssessment() ? "assessment" : kind.toString();
    }

    /// A date as one number; parts that are not said are 0.
    static int number(PartialDate date) {
        return (date.year() * 100 + date.month()) * 100 + date.day();
    }

    private static FieldType words(Length length) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(length == Length.IGNORED);
        type.freeze();
        return type;
    }
}
