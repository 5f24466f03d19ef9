package griffie.bench;

import griffie.recognition.Recognition;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Finding citations, and finding everything, on one thread, beside regular expressions with the same forms of
/// citations
/// and what Lucene does with the same text.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class Recognising {
    private static final List<Pattern> PATTERNS =
            Forms.ALL.stream().map(Pattern::compile).toList();
    private static final Pattern ALTERNATION = Pattern.compile(String.join("|", Forms.ALL));

    private final StandardAnalyzer standard = new StandardAnalyzer();
    private final DutchAnalyzer dutch = new DutchAnalyzer();

    /// Citations with everything that stands beside them.
    @Benchmark
    public Object griffie(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return Recognition.citations().in(corpus.paper());
    }

    /// Citations, dates, quantities, actors and acts.
    @Benchmark
    public Object griffieEverything(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return Recognition.everything().in(corpus.paper());
    }

    /// Bare matches, one pattern after the other.
    @Benchmark
    public int regexOneAfterAnother(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return PATTERNS.stream()
                .mapToInt(pattern -> matches(pattern, corpus.text()))
                .sum();
    }

    /// Bare matches, all forms as one alternation.
    @Benchmark
    public int regexAlternation(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return matches(ALTERNATION, corpus.text());
    }

    /// Words with their offsets, lower-cased: what indexing does at the least.
    @Benchmark
    public int luceneStandardTokens(Corpus corpus, Throughput throughput) throws IOException {
        throughput.add(corpus);
        return sumOfEnds(standard, corpus.text());
    }

    /// Stemmed words without stop words, with their offsets: what indexing Dutch does.
    @Benchmark
    public int luceneDutchTokens(Corpus corpus, Throughput throughput) throws IOException {
        throughput.add(corpus);
        return sumOfEnds(dutch, corpus.text());
    }

    private static int sumOfEnds(Analyzer analyzer, String text) throws IOException {
        int ends = 0;
        try (var tokens = analyzer.tokenStream("text", new StringReader(text))) {
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) ends += offset.endOffset();
            tokens.end();
        }
        return ends;
    }

    private static int matches(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) count++;
        return count;
    }
}
