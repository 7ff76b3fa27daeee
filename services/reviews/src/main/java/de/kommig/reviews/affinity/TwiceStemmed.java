package de.kommig.reviews.affinity;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Turkish. Snowball takes a suffix from "kadınlar" and leaves "kadın", and takes another from "kadın" and leaves "kadı": only when asked once more is it
 * the same for all forms.
 */
final class TwiceStemmed extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream kept = new StopFilter(
                new TurkishLowerCaseFilter(new ApostropheFilter(words)), TurkishAnalyzer.getDefaultStopSet());
        TokenStream once = new SnowballFilter(kept, new TurkishStemmer());
        return new TokenStreamComponents(words, new SnowballFilter(once, new TurkishStemmer()));
    }
}
