package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpExportTest {

    private static final CoreNlpExport EXPORT = CoreNlpExport.standard();

    @Test
    void sameOffsetsAsTheArticle() {
        AnnotatedArticle news = SampleNews.extractor().annotate(SampleNews.article());
        Annotation document = EXPORT.export(news);
        List<CoreLabel> labels = document.get(CoreAnnotations.TokensAnnotation.class);
        assertThat(labels).hasSize(news.tokens().size());
        for (int i = 0; i < labels.size(); i++) {
            assertThat(labels.get(i).beginPosition()).isEqualTo(news.tokens().start(i));
            assertThat(labels.get(i).endPosition()).isEqualTo(news.tokens().end(i));
        }
        assertThat(document.get(CoreAnnotations.SentencesAnnotation.class))
                .hasSize(news.tokens().sentenceCount());
    }

    @Test
    void sentencesKnowTheirParagraph() {
        Annotation document = EXPORT.export(SampleNews.extractor().annotate(SampleNews.article()));
        assertThat(document.get(CoreAnnotations.SentencesAnnotation.class))
                .extracting(
                        sentence -> sentence.get(CoreAnnotations.ParagraphIndexAnnotation.class))
                .isSorted()
                .containsOnly(0, 1, 2, 3, 4);
    }

    @Test
    void whatWasNotLookedForIsLeftOut() {
        Annotation document =
                EXPORT.export(NewsExtractor.builder().build().annotate(SampleNews.article()));
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).isNotEmpty();
        assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isNull();
        assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class)).isNull();
        assertThat(document.get(CoreAnnotations.DocDateAnnotation.class)).isNull();
    }

    @Test
    void emptyArticle() {
        Annotation document =
                EXPORT.export(SampleNews.extractor().annotate(Article.builder().build()));
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).isEmpty();
        assertThat(document.get(CoreAnnotations.SentencesAnnotation.class)).isEmpty();
        assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isEmpty();
        assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
    }

    @Test
    void changingOneExportChangesNoOther() {
        AnnotatedArticle news = SampleNews.extractor().annotate(SampleNews.article());
        Annotation first = EXPORT.export(news);
        Annotation second = EXPORT.export(news);
        for (CoreLabel label : first.get(CoreAnnotations.TokensAnnotation.class)) {
            label.setWord("x");
            label.setNER("X");
        }
        for (CoreMap mention : first.get(CoreAnnotations.MentionsAnnotation.class)) {
            mention.get(CoreAnnotations.TokensAnnotation.class).clear();
        }
        assertThat(second.get(CoreAnnotations.TokensAnnotation.class))
                .noneMatch(label -> label.word().equals("x") || label.ner().equals("X"));
        assertThat(second.get(CoreAnnotations.MentionsAnnotation.class))
                .noneMatch(
                        mention -> mention.get(CoreAnnotations.TokensAnnotation.class).isEmpty());
    }

    @Test
    void standardExtractorToo() {
        AnnotatedArticle news =
                NewsExtractor.standard().annotate(SampleNews.article(), SampleNews.DAY);
        Annotation document = EXPORT.export(news);
        for (CoreMap mention : document.get(CoreAnnotations.MentionsAnnotation.class)) {
            int begin = mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
            int end = mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
            assertThat(mention.get(CoreAnnotations.TextAnnotation.class))
                    .isEqualTo(SampleNews.text().substring(begin, end))
                    .isEqualTo(mention.get(CoreAnnotations.TextAnnotation.class).strip());
        }
    }
}
