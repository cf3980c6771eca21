// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/signcard.h"

#include "ui/shared/textlabel.h"
#include "ui/tariffs/ruleplans.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int languagesHeight = 26;

/// As its speakers call it, without the country that the toolkit would name.
[[nodiscard]] QString languageName(const QString &code)
{
    if (code == u"en")
        return u"English"_s;
    if (code == u"es")
        return u"español"_s;
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace

QStringList signWords(const JsonNode &root, int table, const ValueContext &context)
{
    const RulePlans plans = rulePlans(root, table);
    QStringList sentences;
    const auto add = [&](const RulePlan &plan, bool captioned) {
        QString words = ruleSentence(root, plan.kind, plan.pointer, context);
        if (words.isEmpty())
            return;
        if (captioned)
            words = SignCard::tr("%1: %2", "what a rule is about, its sentence").arg(plan.caption, words);
        words[0] = words.at(0).toUpper();
        sentences << words + u'.';
    };
    for (const RulePlan &plan : plans.rules)
        add(plan, false);
    for (const RulePlan &plan : plans.table) {
        if (plan.kind != UnitKind::TableBasis)
            add(plan, plan.kind == UnitKind::Grace);
    }
    for (const RulePlan &plan : plans.everybody) {
        if (plan.kind != UnitKind::TariffName && plan.kind != UnitKind::DefaultTable && plan.kind != UnitKind::OpenStay
            && plan.kind != UnitKind::SplitAtChange && plan.kind != UnitKind::Rounding
            && plan.kind != UnitKind::Calendar)
            add(plan,
                plan.kind == UnitKind::ExitGrace || plan.kind == UnitKind::LostTicket || plan.kind == UnitKind::Tax);
    }
    return sentences;
}

SignCard::SignCard(QWidget *parent)
    : Card(tr("On the sign and the receipt"), parent)
    , m_languages(new QComboBox)
    , m_words(new TextLabel({}, FontRole::Small))
{
    setObjectName(u"signCard"_s);
    m_languages->setObjectName(u"wordsLanguage"_s);
    m_languages->setAccessibleName(tr("Language of your names"));
    m_languages->setAccessibleDescription(tr("Language of your names"));
    m_languages->setToolTip(tr("Your names of rules in another language: choose it, then type them in the rules."));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languages->setFixedHeight(languagesHeight);
    setCorner(m_languages);
    connect(m_languages, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(m_languages->itemData(index).toString()); });
    m_words->setObjectName(u"signWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

void SignCard::show(const JsonNode &root, int table, const ValueContext &context)
{
    m_words->setText(signWords(root, table, context).join(u' '));
    fillLanguages(languagesOf(root), context);
}

void SignCard::fillLanguages(const QStringList &used, const ValueContext &context)
{
    QStringList codes {context.ownLanguage};
    codes << used << u"en de fr es pt it nl pl cs hu ro el tr ru uk ar he hi bn ta ja ko zh"_s.split(u' ');
    codes.removeDuplicates();
    const QSignalBlocker quiet(m_languages);
    QStringList there;
    for (int i = 0; i < m_languages->count(); ++i)
        there << m_languages->itemData(i).toString();
    if (there != codes) {
        m_languages->clear();
        for (const QString &code : std::as_const(codes)) {
            m_languages->addItem(languageName(code), code);
        }
    }
    m_languages->setCurrentIndex(m_languages->findData(context.language));
}

} // namespace parkdesk
