"""Files for other machines: nobody without the passphrase reads one, or has one taken for good."""

from __future__ import annotations

import random

import pytest

from reader.limits import MAX_SYNC_COST
from reader.sync.parcels import DamagedParcelError, Parcel
from reader.sync.sealing import (
    ForeignError,
    Kind,
    Label,
    NewerError,
    NotWholeError,
    SealError,
    Sealing,
    WrongPassphraseError,
)

LABEL = Label("0123456789abcdef" * 2, Kind.UPDATE, 7)
TEXT = b"Harbour Post: new tram opens, and a note on it"


def sealing(passphrase: str = "a passphrase") -> Sealing:
    return Sealing(passphrase, cost=8)


def test_a_file_is_opened_by_whoever_has_the_passphrase() -> None:
    file = sealing().sealed(LABEL, TEXT)
    assert TEXT not in file
    assert not any(word in file for word in TEXT.split() if len(word) > 3)
    assert sealing().opened(LABEL, file) == TEXT


def test_the_same_twice_looks_different() -> None:
    one = sealing()
    assert one.sealed(LABEL, TEXT) != one.sealed(LABEL, TEXT)


def test_another_passphrase_or_none_opens_nothing() -> None:
    for other in ("another", ""):
        with pytest.raises(WrongPassphraseError):
            sealing(other).opened(LABEL, sealing().sealed(LABEL, TEXT))
    with pytest.raises(WrongPassphraseError):
        sealing().opened(LABEL, sealing("").sealed(LABEL, TEXT))


def test_a_file_in_the_place_of_another_is_refused() -> None:
    file = sealing().sealed(LABEL, TEXT)
    for other in (
        Label(LABEL.machine, Kind.UPDATE, 8),
        Label(LABEL.machine, Kind.SNAPSHOT, 7),
        Label("f" * 32, Kind.UPDATE, 7),
    ):
        with pytest.raises(ForeignError):
            sealing().opened(other, file)
        forged = bytearray(file)
        forged[8:24], forged[24], forged[32] = (
            bytes.fromhex(other.machine),
            other.kind,
            other.sequence,
        )
        with pytest.raises(WrongPassphraseError):
            sealing().opened(other, bytes(forged))


def test_a_cut_file_is_waited_for() -> None:
    file = sealing().sealed(LABEL, TEXT)
    for length in range(len(file)):
        with pytest.raises(NotWholeError):
            sealing().opened(LABEL, file[:length])
    with pytest.raises(NotWholeError):  # as some programs make room before they write
        sealing().opened(LABEL, file[:-20] + bytes(20))


def test_a_changed_file_is_never_taken() -> None:
    file = sealing().sealed(LABEL, TEXT)
    for place in range(len(file)):
        changed = bytearray(file)
        changed[place] ^= 1
        if place == 41:  # the cost: what a guess would take
            changed[place] = MAX_SYNC_COST + 1
        with pytest.raises(SealError):
            sealing().opened(LABEL, bytes(changed))


def test_a_newer_version_is_told_from_damage() -> None:
    file = bytearray(sealing().sealed(LABEL, TEXT))
    file[6] += 1
    with pytest.raises(NewerError):
        sealing().opened(LABEL, bytes(file))


def test_a_parcel_comes_back_and_noise_does_not() -> None:
    parcel = Parcel({"ab" * 16: 3}, {0: b"one", 255: b"", 7: b"three"}, is_whole=True)
    assert Parcel.unpacked(parcel.packed()) == parcel
    chance = random.Random(3)
    for _ in range(500):
        noise = bytearray(parcel.packed())
        noise[chance.randrange(len(noise))] ^= 1 << chance.randrange(8)
        try:
            assert Parcel.unpacked(bytes(noise)) == parcel  # what zlib does not look at
        except DamagedParcelError:
            continue
