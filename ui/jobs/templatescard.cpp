// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/templatescard.h"

#include "ui/jobs/mailtexts.h"
#include "ui/shared/card.h"
#include "ui/shared/fonts.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum PreviewForm { AsHtml, AsText };

constexpr int templateListWidth = 260;
constexpr int mailWidth = 600; // what the mails themselves keep to
constexpr int paperMargin = 20;

} // namespace

TemplatesCard::TemplatesCard(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_languages(new Segmented)
    , m_forms(new Segmented)
    , m_subject(new TextLabel({}, FontRole::Value))
    , m_text(new QTextBrowser)
{
    m_list->setObjectName(u"templateList"_s);
    m_languages->setObjectName(u"templateLanguages"_s);
    m_forms->setObjectName(u"templateForms"_s);
    m_subject->setObjectName(u"templateSubject"_s);
    m_text->setObjectName(u"templateText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(listCard());
    row->addWidget(previewCard(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesCard::showTemplate);
    connect(m_languages, &Segmented::chosen, this, &TemplatesCard::showTemplate);
    connect(m_forms, &Segmented::chosen, this, &TemplatesCard::showTemplate);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
    showTemplate();
}

Card *TemplatesCard::listCard()
{
    auto *card = new Card(tr("Templates"));
    card->setFixedWidth(templateListWidth);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    dressList(*m_list);
    const QStringList names = mailTemplates();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(templateTitle(name), m_list);
        item->setData(Qt::UserRole, name);
    }
    card->body()->addWidget(m_list, 1);
    return card;
}

Card *TemplatesCard::previewCard()
{
    m_preview = new Card;
    const QStringList languages = mailLanguages();
    for (int at = 0; at < languages.size(); ++at)
        m_languages->addSegment(at, mailLanguageName(languages.at(at)));
    m_languages->setAccessibleName(tr("Language of the mail"));
    m_forms->addSegment(AsHtml, tr("As people see it"));
    m_forms->addSegment(AsText, tr("Plain text"));
    m_forms->setAccessibleName(tr("Form of the mail"));
    auto *corner = new QWidget;
    auto *choices = new QHBoxLayout(corner);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metric::rowGap);
    choices->addWidget(m_languages);
    choices->addWidget(m_forms);
    m_preview->setCorner(corner);
    m_preview->setNote(tr("with an example"));
    m_subject->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("The mail"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->setLineWrapColumnOrWidth(mailWidth);
    // Mail is paper: it looks the same whatever the theme of this window.
    m_text->setPalette(Theme::light().palette());
    m_preview->body()->setSpacing(metric::rowGap);
    m_preview->body()->addWidget(m_subject);
    m_preview->body()->addWidget(new Hairline);
    m_preview->body()->addWidget(m_text, 1);
    return m_preview;
}

void TemplatesCard::showTemplate()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString language = mailLanguages().value(m_languages->currentId());
    const auto words = mailWords(item->data(Qt::UserRole).toString(), language, exampleValues(language));
    m_preview->setTitle(item->text());
    m_subject->setText(words ? words->subject : QString());
    m_text->setFont(fontOf(m_forms->currentId() == AsText ? FontRole::Code : FontRole::Body));
    if (!words)
        m_text->clear();
    else if (m_forms->currentId() == AsText)
        m_text->setPlainText(words->text);
    else
        m_text->setHtml(words->html);
    m_text->document()->setDocumentMargin(paperMargin);
}

} // namespace parkdesk
