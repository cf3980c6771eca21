// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailserver.h"
#include "services/mail/listmail.h"
#include "ui/shared/listcells.h"

#include <QMap>
#include <QString>

namespace parkdesk {

/// What a mail is for, in words: "Reminder".
[[nodiscard]] QString mailPurposeWords(MailPurpose purpose);
/// How far it is, with its sign.
[[nodiscard]] TagCell mailStateTag(const ListMail::Row &mail);
/// Why it did not go, as the end of a sentence: "the address does not exist"; empty when nothing is said.
[[nodiscard]] QString mailWhy(const QString &refusal);
/// What to do about it; empty when time does it.
[[nodiscard]] QString mailAdvice(const QString &refusal);
/// To whom, without saying it: "r…@example.org"; what to do where it cannot be read.
[[nodiscard]] QString mailTo(const ListMail::Row &mail, bool readable);
/// All states in one sentence.
[[nodiscard]] QString outboxWords(const ListMail::Answer &outbox);

/// The name of a template for people.
[[nodiscard]] QString templateTitle(const QString &name);
/// "English", "Deutsch": as those who speak it call it.
[[nodiscard]] QString mailLanguageName(const QString &language);
/// Something to fill it in with, in its own language.
[[nodiscard]] QMap<QString, QString> exampleValues(const QString &language);

} // namespace parkdesk
