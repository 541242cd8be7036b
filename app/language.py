"""The language of the window: the program's own sentences and Qt's, by translations of Qt Linguist."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from models.translation import use

LANGUAGES = (("system", "As the system"), ("en", "English"), ("de", "Deutsch"))
CONTEXT = "Trailmark"
_TRANSLATED = ("de",)
_installed: list[QTranslator] = []
_spoken = ["en"]


def choose(setting: str) -> str:
    """The language code of a setting: itself, or the system's where there is a translation, else English."""
    if setting != "system":
        return setting if setting in _TRANSLATED else "en"
    system = QLocale.system().name().partition("_")[0]
    return system if system in _TRANSLATED else "en"


def spoken() -> str:
    """The code of the language that is written now."""
    return _spoken[0]


def day(date: date) -> str:
    """A day as the language of the window writes it, the month in words."""
    written = QDate(date.year, date.month, date.day)
    return QLocale(spoken()).toString(written, "d MMMM yyyy" if spoken() == "en" else "d. MMMM yyyy")


def within(sentence: str) -> str:
    """A sentence to stand inside another: English begins it small, German keeps its nouns."""
    return sentence[:1].lower() + sentence[1:] if spoken() == "en" else sentence


def speak(application: QCoreApplication, setting: str) -> None:
    """Makes the language of a setting the one of everything that is written from now on."""
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    language = choose(setting)
    _spoken[0] = language
    if language == "en":
        use(None)
        return
    for name, folder in _files(language):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    use(_translated, QLocale(language).groupSeparator(), language)


def _files(language: str) -> tuple[tuple[str, str], ...]:
    own = str(files("resources") / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return (f"qtbase_{language}", qt), (f"trailmark_{language}", own)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
