namespace FusedActivations.Generator.Emit;

/// <summary>Represents a kernel before it has a name, which is made of what it says.</summary>
/// <param name="Comments">The lines above it.</param>
/// <param name="Kind">What stands before its name: <c>struct</c>, <c>static class</c>.</param>
/// <param name="Contract">The interface that it implements, or nothing.</param>
/// <param name="Members">The lines inside of its braces.</param>
internal sealed record KernelText(string Comments, string Kind, string Contract, string Members)
{
    /// <summary>How deep a kernel stands in its file: in a namespace.</summary>
    public const int Depth = 1;

    /// <summary>Gives the kernel its name, which equal kernels share and no others.</summary>
    /// <param name="subject">What it computes, in a word or two.</param>
    public WrittenKernel Name(string subject)
    {
        string name = subject + "_" + ContentName.Of(this.Comments + this.Kind + this.Contract + this.Members);
        CodeWriter writer = new(Depth);
        writer.Append(this.Comments);
        using (writer.Block($"internal {this.Kind} {name}{(this.Contract.Length == 0 ? "" : " : " + this.Contract)}"))
        {
            writer.Append(this.Members);
        }

        return new WrittenKernel(name, writer.ToString());
    }
}

/// <summary>Represents a kernel as it stands in a file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The lines.</param>
internal sealed record WrittenKernel(string Name, string Text);
