// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString ownName = u"parkdeskTranslator"_s;
const QString qtName = u"qtTranslator"_s;

/// The translator of that name, loaded anew; it belongs to the application.
void reload(const QString &name, const QString &file, const QString &folder)
{
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString Language::codeOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English: return u"en"_s;
    case LanguageChoice::German: return u"de"_s;
    case LanguageChoice::System: break;
    }
    return QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
}

void Language::apply(LanguageChoice choice)
{
    const QString code = codeOf(choice);
    // The region stays that of the computer where its language fits: Austrian dates for German in Vienna.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    reload(qtName, u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    reload(ownName, u"parkdesk_%1"_s.arg(code), u":/i18n"_s);
}

} // namespace parkdesk
