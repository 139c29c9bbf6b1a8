namespace Suture.Taint;

/// <summary>How sure it is that an attacker chooses the value.</summary>
public enum SourceStrength
{
    /// <summary>The parameter of a public function: whoever calls it decides.</summary>
    Parameter,

    /// <summary>The user of the program: arguments, standard input, environment, local files.</summary>
    Local,

    /// <summary>Anyone on the network: requests, sockets, message queues.</summary>
    Remote,
}
