/** The lessons in words: what is read without a script, and printed for a lesson with one screen. */
import { saidIn, type Said } from "./format";

export interface StepText {
  id: string;
  title: Said;
  words: Said;
  notes: Said;
  time: string;
  /** Shows the step on the map. */
  href: string;
  sources: readonly { id: string; label: string; number: number; href: string }[];
}
export interface StoriesText {
  words: {
    present: string;
    handout: string;
    worksheet: string;
    author: string;
    quiz: string;
    step: string;
    notes: string;
    take: string;
  };
  /** Leads to where a lesson is made. */
  author: string;
  quiz: string;
  /** The file that holds everything; in that file, none. */
  take: string | undefined;
  stories: readonly {
    id: string;
    anchor: string;
    title: Said;
    summary: Said;
    present: string;
    handout: string;
    worksheet: string;
    steps: readonly StepText[];
  }[];
}

/** A text, marked where it is not in the page's language. */
function Run({ said, page }: { said: Said; page: string }) {
  const { text, lang } = saidIn(said, page);
  return lang === page ? text : <span lang={lang}>{text}</span>;
}

function StepEntry({
  step,
  words,
  page,
  heading: Heading,
}: {
  step: StepText;
  words: StoriesText["words"];
  page: string;
  heading: "h3" | "h4";
}) {
  return (
    <li>
      <Heading>
        <Run said={step.title} page={page} />
      </Heading>
      <p>
        <Run said={step.words} page={page} />
        <span className="marks">
          {step.sources.map(({ id, label, number, href }) => (
            <a key={id} data-source={id} href={href} aria-label={label}>
              {number}
            </a>
          ))}
        </span>
      </p>
      <p className="lesson-notes">
        <strong>
          {words.notes} ({step.time}):{" "}
        </strong>
        <Run said={step.notes} page={page} />
      </p>
      <p>
        <a href={step.href}>{words.step}</a>
      </p>
    </li>
  );
}

export function StoryTexts({ texts, heading: Heading, page }: { texts: StoriesText; heading: "h2" | "h3"; page: string }) {
  return (
    <>
      <p>
        <a href={texts.author}>{texts.words.author}</a>
      </p>
      <p>
        <a href={texts.quiz}>{texts.words.quiz}</a>
      </p>
      {texts.stories.map((story) => (
        <article key={story.id} id={story.anchor} data-story={story.id}>
          <Heading>
            <Run said={story.title} page={page} />
          </Heading>
          <p>
            <Run said={story.summary} page={page} />
          </p>
          <p>
            <a href={story.present}>{texts.words.present}</a>
            {" · "}
            <a href={story.handout}>{texts.words.handout}</a>
            {" · "}
            <a href={story.worksheet}>{texts.words.worksheet}</a>
          </p>
          {texts.take !== undefined && (
            <p>
              <a href={texts.take} download>
                {texts.words.take}
              </a>
            </p>
          )}
          <ol className="lesson-steps">
            {story.steps.map((step) => (
              <StepEntry key={step.id} step={step} words={texts.words} page={page} heading={Heading === "h2" ? "h3" : "h4"} />
            ))}
          </ol>
        </article>
      ))}
    </>
  );
}
