"""Lists of given and family names (Faker's, all languages in Latin letters) and words that only look like names."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words" / "words-that-are-names-en.txt"
SHORTEST = 2
NEVER_NAMES = frozenset(
    "participant interviewer moderator facilitator researcher observer speaker user assistant host guest "
    "narrator unknown interview session notes note question answer respondent customer client agent ai".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday christmas easter".split()
)
SHORT_FORMS = frozenset("Will Ed Rich Chip Bud Skip Rusty Buddy".split())


@lru_cache(1)
def given_names() -> frozenset[str]:
    """Given names, as written with a capital."""
    return _collected("first_name")


@lru_cache(1)
def english_given_names() -> frozenset[str]:
    """Given names of the English-speaking countries, with short forms that the lists lack."""
    return _collected("first_name", "en_") | SHORT_FORMS


@lru_cache(1)
def family_names() -> frozenset[str]:
    """Family names, as written with a capital."""
    return _collected("last_name")


@lru_cache(1)
def countries_and_states() -> frozenset[str]:
    """Countries and the states of the USA in English (Faker's), and the cities that name a time zone."""
    from importlib import import_module
    from zoneinfo import available_timezones

    address = import_module("faker.providers.address.en_US").Provider
    cities = {zone.rpartition("/")[2].replace("_", " ") for zone in available_timezones() if "/" in zone}
    return frozenset({*address.countries, *address.states, *cities, "England", "Scotland", "Wales"})


@lru_cache(1)
def ordinary_words() -> frozenset[str]:
    """Lower-case English words, months, days and function words that are names only beside another name."""
    return frozenset(WORDS.read_text(encoding="utf-8").split()) | _function_words()


def _function_words() -> frozenset[str]:
    """spaCy's English function words, out of the one file that lists them: all of spaCy takes a second to import."""
    from importlib.util import find_spec, module_from_spec, spec_from_file_location

    spacy = find_spec("spacy")
    assert spacy is not None and spacy.submodule_search_locations
    file = Path(spacy.submodule_search_locations[0], "lang", "en", "stop_words.py")
    listed = spec_from_file_location("english_function_words", file)
    assert listed is not None and listed.loader is not None
    module = module_from_spec(listed)
    listed.loader.exec_module(module)
    return frozenset(module.STOP_WORDS)


def _collected(part: str, country: str = "") -> frozenset[str]:
    """All names of the provider fields whose name holds `part`; `country` begins the names of the providers."""
    found: set[str] = set()
    for provider in _providers(country):
        fields = [name for name in dir(provider) if part in name]
        for values in (getattr(provider, name) for name in fields):
            if isinstance(values, tuple | list | dict | set):
                found.update(value for value in values if isinstance(value, str))
    return frozenset(
        name for name in found if len(name) >= SHORTEST and name[0].isupper() and " " not in name
    )


def _providers(country: str) -> tuple[Any, ...]:
    """The person providers of the languages Faker knows."""
    import importlib
    import pkgutil

    from faker.providers import person

    modules = [item.name for item in pkgutil.iter_modules(person.__path__) if item.name.startswith(country)]
    return tuple(importlib.import_module(f"{person.__name__}.{name}").Provider for name in modules)
