// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>
#include <QStringList>

class QComboBox;
class QGridLayout;

namespace parkdesk {

class TextLabel;

/// Rows of a name, a sample and a combo box that says what it is taken for.
class MappingTable : public QScrollArea {
    Q_OBJECT

public:
    struct Choice {
        QString words;
        QString data;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    /// Whether what stands in the file can be read so.
    enum class Verdict { None, Fits, Bad, NotRead };
    struct Line {
        QString key;
        QString title;
        QString sample;
        QList<Choice> choices;
        QString current; ///< the data of one
        bool heading = false; ///< begins a group
        Verdict verdict = Verdict::None;
        int bad = 0; ///< rows among the first ones
        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit MappingTable(QWidget *parent = nullptr);

    void setHeaders(const QString &title, const QString &sample, const QString &choice);
    /// Keeps the keyboard where it was when its key stands there again.
    void setLines(const QList<Line> &lines);

Q_SIGNALS:
    /// A person chose \a data for the line \a key.
    void chosen(const QString &key, const QString &data);

private:
    void addLine(const Line &line, int row);
    static void judge(TextLabel *label, const Line &line);

    QStringList m_headers;
    QList<Line> m_lines;
    QList<QComboBox *> m_combos;
    QList<TextLabel *> m_samples;
    QList<TextLabel *> m_verdicts;
};

} // namespace parkdesk
