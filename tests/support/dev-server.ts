/** Listens to the messages that the development server sends to the page in a browser. */
export async function listenToDevServer(address: string) {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]*)"/.exec(client) ?? [];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const heard: { type: string; text: string }[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { type, err } = JSON.parse(String(data)) as { type: string; err?: { message: string } };
    heard.push({ type, text: err?.message ?? '' });
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${address} lets no browser listen.`)));
  });
  return {
    until: async (isIt: (message: { type: string; text: string }) => boolean) => {
      while (!heard.some(isIt)) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: () => {
      socket.close();
    },
  };
}
