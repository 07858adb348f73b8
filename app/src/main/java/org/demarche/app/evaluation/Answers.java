package org.demarche.app.evaluation;

import java.util.List;
import org.demarche.app.annotation.AnnotatedReport;
import org.demarche.app.annotation.AnnotationForm;
import org.demarche.app.grouping.KnownActs;
import org.demarche.report.Report;

/** Data with known answers, read and checked. */
sealed interface Answers {

  /**
   * Sentences with sides.
   *
   * @param form of the data
   * @param sentences with what happens in them
   * @param classes that the data tell apart
   */
  record Marked(DataForm form, List<MarkedSentence> sentences, Classes classes) implements Answers {

    /** Copies the list. */
    public Marked {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Records of a careful person.
   *
   * @param form of the data
   * @param cases a report each
   */
  record Gold(DataForm form, List<GoldCase> cases) implements Answers {

    /** Copies the list. */
    public Gold {
      cases = List.copyOf(cases);
    }
  }

  /**
   * Reports in which others have marked something.
   *
   * @param form of the marks
   * @param reports with their marks
   * @param undated how many reports are left out since they have no day
   */
  record Annotated(AnnotationForm form, List<AnnotatedReport> reports, int undated)
      implements Answers {

    /** Copies the list. */
    public Annotated {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Sentences with the events that PETRARCH codes of them.
   *
   * @param sentences in their order
   * @param unanswered how many more are left out since their events are not known
   */
  record Coded(List<CodedSentence> sentences, int unanswered) implements Answers {

    /** Copies the list. */
    public Coded {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Acts that many reports tell.
   *
   * @param reports the reports
   * @param acts what they tell
   */
  record Acted(List<Report> reports, KnownActs acts) implements Answers {

    /** Copies the list. */
    public Acted {
      reports = List.copyOf(reports);
    }
  }
}
