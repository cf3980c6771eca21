// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/paperpreview.h"

#include "paper/pdf.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/filechoice.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerDot = 0.5; // 72 mm in 288 pixels
constexpr int labelWidth = 64;

QString suggestedPath(const QString &fileName)
{
    return QDir::toNativeSeparators(QDir(folderToSuggest()).filePath(fileName + u".pdf"_s));
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"paper"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaperView::setSlip(const Slip &slip)
{
    m_slip = slip;
    setAccessibleName(tr("Paper"));
    setAccessibleDescription(slip.texts().join(u'\n'));
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize PaperView::sizeHint() const
{
    return (QSizeF(m_slip.paperSize()) * pixelsPerDot).toSize() + QSize(2, 2);
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).border);
    painter.translate(1, 1);
    painter.scale(pixelsPerDot, pixelsPerDot);
    m_slip.paintPaper(painter);
}

PaperPreview::PaperPreview(Printing &printing, QWidget *parent)
    : QWidget(parent)
    , m_printing(printing)
    , m_view(new PaperView)
    , m_path(new QLineEdit)
    , m_message(new FieldMessage)
    , m_print(new KeyButton(tr("Print"), nullptr, KeyButton::Look::Primary))
    , m_save(new KeyButton(tr("Save as P&DF")))
    , m_back(new KeyButton(tr("Back to the box")))
{
    setObjectName(u"paperPreview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"paperScroll"_s);
    scroll->setAccessibleName(tr("Preview of the paper"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_view);
    scroll->viewport()->setAutoFillBackground(false);
    m_path->setObjectName(u"pdfPath"_s);
    auto *path = new FieldRow(tr("&File"), m_path, FieldRow::Place::Nowhere);
    path->setLabelWidth(labelWidth);
    m_print->setObjectName(u"printPaper"_s);
    m_print->setGlyph(Glyph::Printer);
    m_print->setKeyHint(tr("Enter", "key"));
    m_save->setObjectName(u"savePdf"_s);
    m_back->setObjectName(u"closePaper"_s);
    m_back->setKeyHint(tr("Esc", "key"));
    m_message->setLines(2);
    column->setSpacing(metric::cardGap);
    column->addWidget(scroll, 1);
    column->addWidget(path);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    column->addLayout(row);
    column->addWidget(m_back);
    connect(m_print, &KeyButton::clicked, this, &PaperPreview::print);
    connect(m_save, &KeyButton::clicked, this, &PaperPreview::savePdf);
    connect(m_back, &KeyButton::clicked, this, &PaperPreview::closed);
}

void PaperPreview::open(const Slip &slip, const QString &title, const QString &fileName, bool hasPrinter)
{
    m_slip = slip;
    m_title = title;
    m_view->setSlip(slip);
    m_path->setText(suggestedPath(fileName));
    m_print->setEnabled(hasPrinter);
    m_message->setMessage(FieldMessage::Kind::Hint,
                          hasPrinter ? QString() : tr("This computer has no printer. The paper can be saved."));
}

QString PaperPreview::message() const
{
    return m_message->text();
}

QWidget *PaperPreview::firstField() const
{
    return m_print->isEnabled() ? static_cast<QWidget *>(m_print) : m_save;
}

void PaperPreview::print()
{
    if (!m_print->isEnabled())
        return;
    m_print->setEnabled(false);
    m_message->setMessage(FieldMessage::Kind::Hint, tr("Sent to the printer."));
    m_printing.print(m_slip, m_title).then(this, [this](const Done &done) {
        m_print->setEnabled(true);
        if (done)
            Q_EMIT printed();
        else
            m_message->setMessage(FieldMessage::Kind::Error, errorText(done.error()));
    });
}

void PaperPreview::savePdf()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const Done done = writePdf(m_slip, m_title, path);
    if (done)
        m_message->setMessage(FieldMessage::Kind::Hint, tr("Saved as %1.").arg(m_path->text().trimmed()));
    else
        m_message->setMessage(FieldMessage::Kind::Error, errorText(done.error()));
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (enter && !event->isAutoRepeat()) {
        if (m_save->hasFocus() || m_path->hasFocus() || !m_print->isEnabled())
            savePdf();
        else if (m_back->hasFocus())
            Q_EMIT closed();
        else
            print();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace parkdesk
