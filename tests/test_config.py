"""Settings: every key declared once, layers in order, mistakes named."""

from __future__ import annotations

from pathlib import Path

import pytest

from omsdesk.config import (
    KEYS,
    SIMULATED_VARIABLE,
    ConfigError,
    Profile,
    Settings,
    load,
    profile_at,
)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's settings file; the user's is beside it, in the folder `user`."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    for name in ("machine", "user"):
        (tmp_path / name / "omsdesk").mkdir(parents=True)
    return tmp_path / "machine" / "omsdesk" / "settings.toml"


@pytest.fixture
def profile(tmp_path: Path, machine: Path) -> Profile:
    profile = Profile(tmp_path / "profile")
    profile.create()
    return profile


def test_without_any_file_everything_is_at_its_default(profile: Profile) -> None:
    loaded = load(profile, {})
    assert loaded.settings == Settings()
    assert set(loaded.origins.values()) == {"default"}


def test_each_layer_wins_over_the_one_before(
    profile: Profile, machine: Path, tmp_path: Path
) -> None:
    user = tmp_path / "user" / "omsdesk" / "settings.toml"
    environment: dict[str, str] = {}
    arguments: dict[str, str] = {}

    def name_now() -> tuple[str, str]:
        loaded = load(profile, environment, arguments)
        return loaded.settings.station_name, loaded.origins["station.name"]

    for layer in (machine, user, profile.settings):
        layer.write_text(f'[station]\nname = "{layer.parent.name}"\n')
        assert name_now() == (layer.parent.name, str(layer))
    environment["OMSDESK_STATION_NAME"] = "variable"
    assert name_now() == ("variable", "environment")
    arguments["station.name"] = "argument"
    assert name_now() == ("argument", "command line")


def test_a_layer_changes_only_the_keys_that_it_names(profile: Profile, machine: Path) -> None:
    machine.write_text('[station]\ncode = "07"\nname = "Packing 2"\n')
    profile.settings.write_text('[station]\nname = "Counter"\n')
    settings = load(profile, {}).settings
    assert (settings.station_code, settings.station_name) == ("07", "Counter")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[station]\nnmae = "x"', "unknown setting station.nmae; did you mean station.name?"),
        ('station = "x"', "unknown setting station"),
        ("[display]\nscale_percent = 3", "display.scale_percent must be from 80 to 200 %"),
        ('[display]\nscale_percent = "35"', "display.scale_percent must be a whole number"),
        ("[display]\nscale_percent = true", "display.scale_percent must be a whole number"),
        ("[display]\nscale_percent = 35.5", "display.scale_percent must be a whole number"),
        ('[display]\ntheme = "pink"', "must be one of system, light, dark, high-contrast"),
        ('[station]\ncode = "1"', "station.code has not the form"),
        ("[sound]\non = 1", "sound.on must be true or false"),
        ("= nothing", "cannot be read"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(profile: Profile, content: str, said: str) -> None:
    profile.settings.write_text(content)
    with pytest.raises(ConfigError) as refusal:
        load(profile, {})
    assert str(profile.settings) in str(refusal.value)
    assert said in str(refusal.value)


def test_every_mistake_is_told_at_once(profile: Profile) -> None:
    profile.settings.write_text('[station]\nnmae = "x"\ncode = "A"\n')
    with pytest.raises(ConfigError) as refusal:
        load(profile, {"OMSDESK_DISPLAY_SCALE": "5"}, {"sound.of": "no"})
    assert len(refusal.value.problems) == 4
    assert "did you mean OMSDESK_DISPLAY_SCALE_PERCENT?" in str(refusal.value)
    assert "did you mean sound.on?" in str(refusal.value)


@pytest.mark.parametrize(("text", "value"), [("no", False), ("ON", True), ("0", False)])
def test_yes_and_no_have_many_words_in_the_environment(
    profile: Profile, text: str, value: bool
) -> None:
    assert load(profile, {"OMSDESK_SOUND_ON": text}).settings.sound_on is value


def test_a_number_in_the_environment_is_a_number(profile: Profile) -> None:
    loaded = load(profile, {"OMSDESK_DISPLAY_SCALE_PERCENT": "150"})
    assert loaded.settings.display_scale_percent == 150
    with pytest.raises(ConfigError, match="whole number"):
        load(profile, {"OMSDESK_DISPLAY_SCALE_PERCENT": "fast"})


def test_the_profile_is_the_one_asked_for_then_that_of_the_environment(tmp_path: Path) -> None:
    environment = {"OMSDESK_PROFILE": str(tmp_path / "b")}
    assert profile_at(tmp_path / "a", environment).folder == tmp_path / "a"
    assert profile_at(None, environment).folder == tmp_path / "b"
    assert profile_at(None, {}).folder.name == "omsdesk"


def test_the_profile_variable_is_not_taken_for_a_setting(profile: Profile) -> None:
    load(profile, {"OMSDESK_PROFILE": "x"})


def test_everything_of_a_desk_is_in_its_folder(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "desk")
    profile.create()
    places = [
        profile.database, profile.logs, profile.documents,
        profile.labels, profile.settings, profile.window,
    ]  # fmt: skip
    assert all(place.is_relative_to(tmp_path / "desk") for place in places)
    assert profile.logs.is_dir()


@pytest.mark.parametrize("key", KEYS.values(), ids=lambda key: str(key.name))
def test_every_default_obeys_its_own_rule_and_has_a_help_text(key: object) -> None:
    declared = next(each for each in KEYS.values() if each is key)
    assert declared.wrong(declared.default) is None
    assert declared.text.endswith(".")


def test_where_simulated_devices_announce_themselves_is_no_setting(tmp_path: Path) -> None:
    loaded = load(Profile(tmp_path), {SIMULATED_VARIABLE: str(tmp_path)})
    assert loaded.settings == Settings()
