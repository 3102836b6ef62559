using System;
using System.Text;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes indented lines that end with a line feed on every platform.</summary>
/// <param name="depth">How deep the first line is.</param>
internal sealed class CodeWriter(int depth = 0)
{
    // What ends a line of C#, and with it a comment.
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private readonly StringBuilder text = new();
    private int depth = depth;

    /// <summary>Writes a line; an empty one has no indentation. Whatever it is made of, it stays one line.</summary>
    public void Line(string line = "")
    {
        line = line.IndexOfAny(LineEnds) < 0 ? line : SingleLine.Of(line);
        if (line.Length > 0)
        {
            this.text.Append(' ', this.depth * 4).Append(line);
        }

        this.text.Append('\n');
    }

    /// <summary>Writes lines that another writer has written.</summary>
    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                this.Line(line);
            }
        }
    }

    /// <summary>Writes lines as they are, at the depth that they have.</summary>
    public void Append(string lines) => this.text.Append(lines);

    /// <summary>Writes a comment.</summary>
    public void Comment(string text) => this.Line("// " + SingleLine.Of(text));

    /// <summary>Writes a line, and braces around all until the result is disposed.</summary>
    public IDisposable Block(string line)
    {
        this.Line(line);
        return this.Braces();
    }

    /// <summary>Writes braces around all until the result is disposed.</summary>
    public IDisposable Braces()
    {
        this.Line("{");
        this.depth++;
        return new Closing(this, "}");
    }

    /// <summary>Indents all until the result is disposed.</summary>
    public IDisposable Indent()
    {
        this.depth++;
        return new Closing(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => this.text.ToString();

    private sealed class Closing(CodeWriter writer, string? line) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            if (line is not null)
            {
                writer.Line(line);
            }
        }
    }
}
