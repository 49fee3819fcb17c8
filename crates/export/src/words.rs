//! The few fixed words that a page adds to what the writer wrote, in the language of the piece.

use std::borrow::Cow;

use article::CorrectionKind;

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Words {
    /// The language's tag, lower case.
    language: &'static str,
    /// Before the writers' names.
    pub(crate) by: &'static str,
    /// Between the last two names.
    pub(crate) and: &'static str,
    /// Before the day of the last change.
    pub(crate) updated: &'static str,
    /// Around the outlet where the piece first ran, at `{}`.
    pub(crate) first_published: &'static str,
    /// Before dated fixes.
    pub(crate) correction: &'static str,
    pub(crate) clarification: &'static str,
    pub(crate) update: &'static str,
    /// Where a picture is still to come.
    pub(crate) to_come: &'static str,
    /// What the answers of a poll belong to, where it asks nothing; what sends one.
    pub(crate) poll: &'static str,
    pub(crate) vote: &'static str,
    /// What a table and the footnotes are called, for those who cannot see them.
    pub(crate) table: &'static str,
    pub(crate) footnotes: &'static str,
    /// How the tasks of a list stand, for the same.
    pub(crate) done: &'static str,
    pub(crate) to_do: &'static str,
    /// What parts set apart are called, in the order of [`SET_APART`].
    set_apart: [&'static str; SET_APART.len()],
    /// What leads from a footnote back to its place, for those who cannot see the arrow.
    pub(crate) back: &'static str,
    /// `{d}`, `{m}`, `{y}`.
    pub(crate) date: &'static str,
    pub(crate) first_day: &'static str,
    /// As they stand in a date; none where days are written as numbers.
    pub(crate) months: &'static [&'static str],
}

/// Kinds of parts set apart, as they are typed.
const SET_APART: [&str; 8] = ["note", "tip", "important", "warning", "caution", "info", "example", "summary"];

impl Words {
    /// What stands before a dated fix.
    pub(crate) fn fix(&self, kind: CorrectionKind) -> &'static str {
        match kind {
            CorrectionKind::Correction => self.correction,
            CorrectionKind::Clarification => self.clarification,
            CorrectionKind::Update => self.update,
        }
    }

    /// What a part set apart is called, by its kind as typed: in this language, else in the writer's own word.
    pub(crate) fn called(&self, kind: &str) -> Cow<'static, str> {
        match SET_APART.iter().position(|known| known.eq_ignore_ascii_case(kind)) {
            Some(at) => Cow::Borrowed(self.set_apart[at]),
            None => Cow::Owned(as_words(kind)),
        }
    }

    /// The words of a language by its BCP 47 tag; English where none is given, few words where there is no row.
    pub(crate) fn of(tag: &str) -> &'static Words {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let primary = tag.split('-').next().unwrap_or_default();
        let row = |language: &str| WORDS.iter().find(|words| words.language == language);
        match tag.as_str() {
            "" => &ENGLISH,
            tag => row(tag).or_else(|| row(primary)).unwrap_or(&OTHER),
        }
    }
}

const ENGLISH: Words = Words {
    language: "en",
    by: "By ",
    and: " and ",
    updated: "Updated ",
    first_published: "First published by {}.",
    correction: "Correction",
    clarification: "Clarification",
    update: "Update",
    to_come: "Picture to come",
    poll: "Poll",
    vote: "Vote",
    table: "Table",
    footnotes: "Footnotes",
    done: "Done",
    to_do: "To do",
    set_apart: ["Note", "Tip", "Important", "Warning", "Caution", "Information", "Example", "Summary"],
    back: "Back to the text",
    date: "{d} {m} {y}",
    first_day: "1",
    months: &[
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

/// For languages without a row: names and numbers, and English only where a word cannot be done without.
const OTHER: Words =
    Words { language: "", by: "", and: ", ", updated: "↻ ", first_published: "{}", months: &[], ..ENGLISH };

const WORDS: &[Words] = &[
    ENGLISH,
    Words { language: "en-us", date: "{m} {d}, {y}", ..ENGLISH },
    Words {
        language: "de",
        by: "Von ",
        and: " und ",
        updated: "Aktualisiert: ",
        first_published: "Zuerst erschienen bei {}.",
        correction: "Korrektur",
        clarification: "Klarstellung",
        update: "Nachtrag",
        to_come: "Bild folgt",
        poll: "Umfrage",
        vote: "Abstimmen",
        table: "Tabelle",
        footnotes: "Fußnoten",
        done: "Erledigt",
        to_do: "Zu erledigen",
        set_apart: [
            "Hinweis",
            "Tipp",
            "Wichtig",
            "Warnung",
            "Vorsicht",
            "Information",
            "Beispiel",
            "Zusammenfassung",
        ],
        back: "Zurück zum Text",
        date: "{d}. {m} {y}",
        first_day: "1",
        months: &[
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
    },
    Words {
        language: "fr",
        by: "Par ",
        and: " et ",
        updated: "Mis à jour\u{a0}: ",
        first_published: "Première publication\u{a0}: {}.",
        correction: "Correction",
        clarification: "Précision",
        update: "Mise à jour",
        to_come: "Image à venir",
        poll: "Sondage",
        vote: "Voter",
        table: "Tableau",
        footnotes: "Notes",
        done: "Fait",
        to_do: "À faire",
        set_apart: [
            "Note",
            "Conseil",
            "Important",
            "Avertissement",
            "Attention",
            "Information",
            "Exemple",
            "Résumé",
        ],
        back: "Retour au texte",
        date: "{d} {m} {y}",
        first_day: "1er",
        months: &[
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    },
    Words {
        language: "es",
        by: "Por ",
        and: ", ",
        updated: "Actualizado: ",
        first_published: "Publicado originalmente por {}.",
        correction: "Corrección",
        clarification: "Aclaración",
        update: "Actualización",
        to_come: "Imagen pendiente",
        poll: "Encuesta",
        vote: "Votar",
        table: "Tabla",
        footnotes: "Notas",
        done: "Hecho",
        to_do: "Pendiente",
        set_apart: [
            "Nota",
            "Consejo",
            "Importante",
            "Advertencia",
            "Precaución",
            "Información",
            "Ejemplo",
            "Resumen",
        ],
        back: "Volver al texto",
        date: "{d} de {m} de {y}",
        first_day: "1",
        months: &[
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    },
    Words {
        language: "it",
        by: "Di ",
        and: " e ",
        updated: "Aggiornato: ",
        first_published: "Prima pubblicazione: {}.",
        correction: "Correzione",
        clarification: "Precisazione",
        update: "Aggiornamento",
        to_come: "Immagine in arrivo",
        poll: "Sondaggio",
        vote: "Vota",
        table: "Tabella",
        footnotes: "Note",
        done: "Fatto",
        to_do: "Da fare",
        set_apart: [
            "Nota",
            "Suggerimento",
            "Importante",
            "Avvertenza",
            "Attenzione",
            "Informazione",
            "Esempio",
            "In breve",
        ],
        back: "Torna al testo",
        date: "{d} {m} {y}",
        first_day: "1º",
        months: &[
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
    },
    Words {
        language: "pl",
        by: "Tekst: ",
        and: " i ",
        updated: "Aktualizacja: ",
        first_published: "Pierwsza publikacja: {}.",
        correction: "Sprostowanie",
        clarification: "Wyjaśnienie",
        update: "Aktualizacja",
        to_come: "Zdjęcie w przygotowaniu",
        poll: "Ankieta",
        vote: "Głosuj",
        table: "Tabela",
        footnotes: "Przypisy",
        done: "Zrobione",
        to_do: "Do zrobienia",
        set_apart: [
            "Uwaga",
            "Wskazówka",
            "Ważne",
            "Ostrzeżenie",
            "Przestroga",
            "Informacja",
            "Przykład",
            "W skrócie",
        ],
        back: "Powrót do tekstu",
        date: "{d} {m} {y}",
        first_day: "1",
        months: &[
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ],
    },
    Words {
        language: "ru",
        by: "Текст: ",
        and: ", ",
        updated: "Обновлено: ",
        first_published: "Первая публикация: {}.",
        correction: "Исправление",
        clarification: "Уточнение",
        update: "Обновление",
        to_come: "Изображение будет добавлено",
        poll: "Опрос",
        vote: "Проголосовать",
        table: "Таблица",
        footnotes: "Примечания",
        done: "Сделано",
        to_do: "Не сделано",
        set_apart: [
            "Примечание",
            "Совет",
            "Важно",
            "Предупреждение",
            "Осторожно",
            "Справка",
            "Пример",
            "Кратко",
        ],
        back: "Вернуться к тексту",
        date: "{d} {m} {y} г.",
        first_day: "1",
        months: &[
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
    },
    Words {
        language: "uk",
        by: "Текст: ",
        and: ", ",
        updated: "Оновлено: ",
        first_published: "Перша публікація: {}.",
        correction: "Виправлення",
        clarification: "Уточнення",
        update: "Оновлення",
        to_come: "Зображення буде додано",
        poll: "Опитування",
        vote: "Проголосувати",
        table: "Таблиця",
        footnotes: "Примітки",
        done: "Зроблено",
        to_do: "Не зроблено",
        set_apart: [
            "Примітка",
            "Порада",
            "Важливо",
            "Попередження",
            "Обережно",
            "Довідка",
            "Приклад",
            "Стисло",
        ],
        back: "Повернутися до тексту",
        date: "{d} {m} {y} р.",
        first_day: "1",
        months: &[
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня",
        ],
    },
    Words {
        language: "be",
        by: "Тэкст: ",
        and: ", ",
        updated: "Абноўлена: ",
        first_published: "Першая публікацыя: {}.",
        correction: "Выпраўленне",
        clarification: "Удакладненне",
        update: "Абнаўленне",
        to_come: "Выява будзе дададзена",
        poll: "Апытанне",
        vote: "Прагаласаваць",
        table: "Табліца",
        footnotes: "Зноскі",
        done: "Зроблена",
        to_do: "Не зроблена",
        set_apart: [
            "Заўвага",
            "Парада",
            "Важна",
            "Папярэджанне",
            "Асцярожна",
            "Даведка",
            "Прыклад",
            "Коратка",
        ],
        back: "Вярнуцца да тэксту",
        date: "{d} {m} {y} г.",
        first_day: "1",
        months: &[
            "студзеня",
            "лютага",
            "сакавіка",
            "красавіка",
            "мая",
            "чэрвеня",
            "ліпеня",
            "жніўня",
            "верасня",
            "кастрычніка",
            "лістапада",
            "снежня",
        ],
    },
];

/// `fact-box` as "Fact box", `FAQ` as it is.
fn as_words(kind: &str) -> String {
    let mut rest = kind.chars().map(|c| if matches!(c, '-' | '_') { ' ' } else { c });
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_reads_as_words() {
        assert_eq!(as_words("fact-box"), "Fact box");
        assert_eq!(as_words("FAQ"), "FAQ");
        assert_eq!(as_words(""), "");
    }
}
