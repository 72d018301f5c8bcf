/** The script of the page of the quiz. */
import './reading.ts';
import '../study/quiz/quiz.ts';
