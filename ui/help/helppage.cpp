// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppage.h"

#include "ui/shared/card.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsWidth = 240;
constexpr int mostTextWidth = 720; // about 85 characters a line
constexpr int nameRole = Qt::UserRole;
constexpr int listIndent = 20;
constexpr int lineSpacing = 115; // percent

/// The sizes and spaces of our pages instead of those of a web page.
void setPage(QTextDocument &document, const QString &markdown)
{
    document.setIndentWidth(listIndent);
    document.setMarkdown(markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? metric::pageMargin : 0);
        format.setBottomMargin(block.textList() != nullptr ? 4 : 8);
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(fontOf(level == 1 ? FontRole::Title : FontRole::Strong));
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        }
    }
}

} // namespace

HelpPage::HelpPage(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_topics(helpTopics(language))
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpPage"_s);
    m_find->setObjectName(u"helpFind"_s);
    m_find->setAccessibleName(tr("Find in the help"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    dressList(*m_list);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMaximumWidth(mostTextWidth);
    m_text->setOpenLinks(false);

    auto *topics = new Card;
    topics->setFixedWidth(topicsWidth);
    topics->body()->addWidget(m_find);
    topics->body()->addWidget(m_list, 1);
    auto *text = new Card;
    text->body()->addWidget(m_text, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metric::pageMargin);
    cards->addWidget(topics);
    cards->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addWidget(new TextLabel(tr("Help"), FontRole::Title));
    column->addLayout(cards, 1);
    setFocusProxy(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &HelpPage::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPage::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showTopic(link.path()); });
    list({});
}

void HelpPage::list(const QString &words)
{
    const QString before = currentTopic();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const HelpTopic &topic : topicsWith(m_topics, words)) {
            auto *item = new QListWidgetItem(topic.title, m_list);
            item->setData(nameRole, topic.name);
        }
    }
    showTopic(before);
}

QString HelpPage::currentTopic() const
{
    return m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(nameRole).toString();
}

void HelpPage::showTopic(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(nameRole).toString() == name)
            row = i;
    }
    m_list->setCurrentRow(m_list->count() == 0 ? -1 : row);
    showCurrent();
}

void HelpPage::showCurrent()
{
    const QString name = currentTopic();
    for (const HelpTopic &topic : m_topics) {
        if (topic.name == name)
            setPage(*m_text->document(), topic.text);
    }
    if (name.isEmpty())
        m_text->setMarkdown(tr("Nothing in the help has these words."));
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the text took its colours when it was set
        showCurrent();
}

} // namespace parkdesk
