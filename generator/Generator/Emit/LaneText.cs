namespace FusedActivations.Generator.Emit;

/// <summary>Represents an expression of vector code with how tightly it binds.</summary>
/// <param name="Text">The C# text.</param>
/// <param name="Binding">How tightly: 2 sums, 3 products, 4 signs, 5 what stands by itself.</param>
internal readonly record struct LaneText(string Text, int Binding)
{
    /// <summary>Gets the text, in parentheses where it binds less tightly than its place asks.</summary>
    public string At(int binding) => this.Binding < binding ? "(" + this.Text + ")" : this.Text;
}
