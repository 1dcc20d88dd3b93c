"""A wrong setting says which one it is, what is wrong with it, and an example of a right one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import EXAMPLES, Settings, SettingsTrouble, read_settings

WRONG = {
    "SAYSO_API_URL": ("telegram.org", "not an http or https address"),
    "SAYSO_DATABASE_URL": ("mysql://somewhere", "neither an SQLite nor a PostgreSQL address"),
    "SAYSO_TIMEZONE": ("Europe/Cardif", "no time zone of that name"),
    "SAYSO_WEBHOOK_URL": ("http://sayso.example.org/telegram", "only calls https"),
    "SAYSO_WEBHOOK_SECRET": ("no spaces please", "letters, digits, _ and -"),
    "SAYSO_LISTEN": ("8080", "not HOST:PORT"),
    "SAYSO_SEND_RATE": ("fast", "number"),
}


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"SAYSO_{name.upper()}", raising=False)


@pytest.mark.parametrize("variable", WRONG)
def test_it_names_the_variable_the_problem_and_an_example(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    value, problem = WRONG[variable]
    monkeypatch.setenv(variable, value)
    if variable == "SAYSO_WEBHOOK_SECRET":
        monkeypatch.setenv("SAYSO_WEBHOOK_URL", EXAMPLES["webhook_url"])
    with pytest.raises(SettingsTrouble) as trouble:
        read_settings()
    words = str(trouble.value)
    assert variable in words
    assert problem in words
    assert EXAMPLES[variable.removeprefix("SAYSO_").lower()] in words


def test_every_setting_has_an_example_that_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(EXAMPLES) == set(Settings.model_fields)
    for name, example in EXAMPLES.items():
        monkeypatch.setenv(f"SAYSO_{name.upper()}", example.partition(" or ")[0])
    assert read_settings().send_rate == 25


@pytest.mark.parametrize("rate", ["0", "-1", "1001", "nan"])
def test_a_rate_is_within_bounds(rate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_SEND_RATE", rate)
    with pytest.raises(SettingsTrouble, match="SAYSO_SEND_RATE"):
        read_settings()


def test_a_webhook_without_a_secret_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_WEBHOOK_URL", "https://sayso.example.org/telegram")
    with pytest.raises(SettingsTrouble, match="SAYSO_WEBHOOK_SECRET is needed"):
        read_settings()


def test_without_a_token_it_says_where_to_get_one() -> None:
    with pytest.raises(SettingsTrouble, match=r"@BotFather.*SAYSO_BOT_TOKEN=.*sayso demo"):
        _ = read_settings().token


def test_the_token_may_stand_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "token").write_text("123:abc\n")
    monkeypatch.setenv("SAYSO_BOT_TOKEN_FILE", str(tmp_path / "token"))
    assert read_settings().token == "123:abc"
    monkeypatch.setenv("SAYSO_BOT_TOKEN_FILE", str(tmp_path / "nowhere"))
    with pytest.raises(SettingsTrouble, match=r"SAYSO_BOT_TOKEN_FILE: .*nowhere cannot be read"):
        _ = read_settings().token


def test_secrets_are_in_no_error_and_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_BOT_TOKEN", "123456:canary-token")
    monkeypatch.setenv("SAYSO_WEBHOOK_SECRET", "canary-secret")
    assert "canary" not in repr(read_settings())
    monkeypatch.setenv("SAYSO_WEBHOOK_SECRET", "canary secret")
    monkeypatch.setenv("SAYSO_DATABASE_URL", "mysql://me:canary@somewhere/sayso")
    with pytest.raises(SettingsTrouble) as trouble:
        read_settings()
    assert "canary" not in str(trouble.value)


@given(st.sampled_from(sorted(set(EXAMPLES) - {"bot_token", "webhook_secret"})), st.text(max_size=40))
def test_anything_is_taken_or_refused_in_words(name: str, value: str) -> None:
    told = f"SAYSO_{name.upper()}"
    try:
        read_settings(**{name: value})
    except SettingsTrouble as trouble:
        told = str(trouble)
    assert f"SAYSO_{name.upper()}" in told or "SAYSO_WEBHOOK_SECRET" in told


@pytest.mark.parametrize("name", ["stt_model_dir", "faces_model"])
def test_a_model_set_to_nothing_is_not_set(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"SAYSO_{name.upper()}", "")
    assert getattr(read_settings(), name) is None


def test_the_key_lies_beside_the_data_and_never_in_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAYSO_DATA_DIR", str(tmp_path / "data"))
    settings = read_settings()
    assert settings.key_path == tmp_path / "data.key"
    assert settings.database == f"sqlite:///{tmp_path / 'data' / 'sayso.db'}"
