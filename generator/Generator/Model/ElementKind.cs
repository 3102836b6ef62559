using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FusedActivations.Generator.Model;

/// <summary>
/// Represents a type of elements. A new one is a row here, and registers of it in <c>runtime/Vectors</c>: what is read, what is written
/// and what users are told follow from the row.
/// </summary>
internal sealed class ElementKind
{
    /// <summary>float.</summary>
    public static readonly ElementKind Single = new("float", "System", nameof(Single), digits: 24, largestExponent: 88, suffix: "f");

    /// <summary>double.</summary>
    public static readonly ElementKind Double = new("double", "System", nameof(Double), digits: 53, largestExponent: 709);

    private readonly int digits;
    private readonly string suffix;

    /// <summary>Initializes a type of elements.</summary>
    /// <param name="keyword">What C# calls it, anywhere.</param>
    /// <param name="space">Its namespace.</param>
    /// <param name="name">Its name.</param>
    /// <param name="digits">Its binary digits.</param>
    /// <param name="largestExponent">The largest whole exponent of e that is finite in it.</param>
    /// <param name="suffix">What stands behind the digits of a number of this type.</param>
    /// <param name="lane">What it is in a register, if another type.</param>
    /// <param name="sum">What it is summed in, if other than in a register.</param>
    internal ElementKind(string keyword, string space, string name, int digits, int largestExponent, string suffix = "",
        ElementKind? lane = null, ElementKind? sum = null)
    {
        this.Keyword = keyword;
        this.Namespace = space;
        this.Name = name;
        this.digits = digits;
        this.suffix = suffix;
        this.LargestExponent = largestExponent;
        this.Lane = lane ?? this;
        this.Sum = sum ?? this.Lane;
    }

    /// <summary>Gets the element types that there is code for; the first is the one to suggest.</summary>
    public static IReadOnlyList<ElementKind> All { get; } = [Single, Double];

    /// <summary>Gets what C# calls it, anywhere.</summary>
    public string Keyword { get; }

    /// <summary>Gets the namespace of the type.</summary>
    public string Namespace { get; }

    /// <summary>Gets the type's name.</summary>
    public string Name { get; }

    /// <summary>Gets the largest whole exponent of e that is finite in it: the logarithm of its largest value.</summary>
    public int LargestExponent { get; }

    /// <summary>Gets what it is in a register, where numbers are computed.</summary>
    public ElementKind Lane { get; }

    /// <summary>Gets what it is summed and averaged in; a loss is returned as this.</summary>
    public ElementKind Sum { get; }

    /// <summary>Gets the type of a span that is written.</summary>
    public string Span => $"global::System.Span<{this.Keyword}>";

    /// <summary>Gets the type of a span that is read.</summary>
    public string ReadOnlySpan => $"global::System.ReadOnlySpan<{this.Keyword}>";

    /// <summary>Finds a type by its name, or gives null where there is no code for it.</summary>
    public static ElementKind? Find(string space, string name) =>
        All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal)
            && string.Equals(kind.Namespace, space, StringComparison.Ordinal));

    /// <summary>Finds a type by what C# calls it, or gives null.</summary>
    public static ElementKind? FindKeyword(string keyword) =>
        All.FirstOrDefault(kind => string.Equals(kind.Keyword, keyword, StringComparison.Ordinal));

    /// <summary>Gets the type of a value that a method works on: a span to read, a register, or an element.</summary>
    public string TypeOf(ValueForm form) => form switch
    {
        ValueForm.Span => this.ReadOnlySpan,
        ValueForm.Scalar => this.Keyword,
        _ => $"global::System.Runtime.Intrinsics.{form}<{this.Keyword}>",
    };

    /// <summary>
    /// Gets the library's register for a value of a form, without its namespace; the type of what it holds is that in memory.
    /// </summary>
    public string LanesOf(ValueForm form) =>
        form == ValueForm.Scalar ? $"Lane<{this.Keyword}>" : form.ToString().Replace("Vector", this.Registers);

    /// <summary>Gets the library's loops, without their namespace.</summary>
    public string Loops => this.Name + "Loop";

    /// <summary>Gets what stands for all of the library's registers, without its namespace.</summary>
    public string Registers => this.Name + "s";

    /// <summary>Writes a number of this type as C# has it.</summary>
    public string Literal(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return this.suffix.Length > 0 ? text + this.suffix
            : text.IndexOfAny(['.', 'E', 'I', 'N']) < 0 ? text + ".0"
            : text;
    }

    /// <summary>Writes a span over a variable that a pass sums into.</summary>
    public string SumOver(string variable) => $"new {this.Sum.Span}(ref {variable})";

    /// <summary>Tells whether it has more digits than another.</summary>
    public bool IsWiderThan(ElementKind other) => this.digits > other.digits;

    /// <summary>Tells whether a number is the same in a register.</summary>
    public bool Holds(double value) => this.Lane.digits == Double.digits || (float)value == value;

    /// <inheritdoc/>
    public override string ToString() => this.Keyword;
}
