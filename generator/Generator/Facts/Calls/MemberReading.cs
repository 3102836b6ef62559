using System.Threading;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Holds what the bodies share that are walked to read one member.</summary>
/// <param name="context">What is known of the compilation's methods.</param>
/// <param name="report">Where facts are noted.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class MemberReading(CallContext context, CallReport report, CancellationToken cancellation)
{
    /// <summary>Gets what is known of the compilation's methods.</summary>
    public CallContext Context => context;

    /// <summary>Gets where facts are noted.</summary>
    public CallReport Report => report;

    /// <summary>Gets what stops the reading.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Gets the memory of the member.</summary>
    public MemoryMap Memories { get; } = new();

    /// <summary>Gets the position in the run; two calls with nothing between them have positions side by side.</summary>
    public int Position { get; private set; }

    /// <summary>Moves on.</summary>
    public int Advance() => ++this.Position;
}
