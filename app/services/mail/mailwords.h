// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace parkdesk {

/// What a mail says.
struct MailWords {
    QString subject; ///< one line
    QString text;
    QString html;

    friend bool operator==(const MailWords &, const MailWords &) = default;
};

/// The names of all templates, each of which is there in every language of mailLanguages(). A template is a file of
/// resources/mail: "Subject: ..." first, then paragraphs; {name} stands for a value, a line that begins with "# " is
/// written large.
[[nodiscard]] QStringList mailTemplates();
[[nodiscard]] QStringList mailLanguages();
/// The placeholders of a template, in the order in which they come.
[[nodiscard]] QStringList placeholdersOf(const QString &templateName, const QString &language);

/// Fills a template in; a language that there is none in is written in English, a placeholder without a value is left
/// out. No value can become markup. Errors: NotFound on Field::Template.
[[nodiscard]] Result<MailWords> mailWords(const QString &templateName, const QString &language,
                                          const QMap<QString, QString> &values);
/// The same look for words of one's own.
[[nodiscard]] QString mailHtml(const QString &text, const QString &language);

} // namespace parkdesk
