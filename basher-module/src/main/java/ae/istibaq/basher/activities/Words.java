package ae.istibaq.basher.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text as they are compared: without what people write differently or leave away, such as vowel signs,
 * the forms of alef, an article, a plural.
 */
final class Words extends Analyzer {

    /** Nobody needs more to say what they want to do. */
    static final int LONGEST = 100;

    private static final Words ANALYZER = new Words();

    // Marks that stand on a letter, among them the hamza on alef, waw and yeh once they are taken apart.
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    // What can't be seen, such as marks that turn the direction of writing, and pictures.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{So}\\p{Sk}]+");

    private static final CharArraySet NO_WORDS = noWords();

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", plain(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A text without marks, invisible characters and presentation forms, no longer than anybody needs. */
    static String plain(String text) {
        String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String apart = Normalizer.normalize(UNSEEN.matcher(shorter).replaceAll(" "), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").replace('ٱ', 'ا').strip();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream arabic = new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(tokens)));
        // Stems of one language leave the words of the other as they are.
        return new TokenStreamComponents(
                tokens, new EnglishMinimalStemFilter(new ArabicStemFilter(new StopFilter(arabic, NO_WORDS))));
    }

    private static CharArraySet noWords() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        words.addAll(ArabicAnalyzer.getDefaultStopSet());
        words.addAll(List.of("n.e.c", "نشاط", "انشطة", "activity", "activities", "shop", "محل", "شركة", "company"));
        return words;
    }
}
